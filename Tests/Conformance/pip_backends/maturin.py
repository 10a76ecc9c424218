"""Stands in for the build backend of nh3, which needs a Rust compiler: pip asks for metadata even to download a source.

Only the name and the version are told; nothing is built.
"""

import pathlib
import tomllib


def prepare_metadata_for_build_wheel(directory, config_settings=None):
    """Writes the metadata of the package in the working folder (PEP 517)."""
    package = tomllib.loads(pathlib.Path("Cargo.toml").read_text(encoding="utf-8"))["package"]
    folder = pathlib.Path(directory) / f"{package['name']}-{package['version']}.dist-info"
    folder.mkdir()
    text = f"Metadata-Version: 2.1\nName: {package['name']}\nVersion: {package['version']}\n"
    (folder / "METADATA").write_text(text, encoding="utf-8")
    return folder.name
