// Calls of Linux that the headers of the C library show to nobody who does not ask for GNU extensions.
#pragma once

// Brings the file system of an open file to its disk (syncfs(2)).
int syncfs(int descriptor);

// Renames a file by the flags of rename(2); paths are those of the working folder.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// Renames a file, but never over another one.
static inline int feedgen_rename_new(const char *old_path, const char *new_path) {
  const int working_folder = -100;  // AT_FDCWD
  const unsigned int no_replace = 1;  // RENAME_NOREPLACE
  return renameat2(working_folder, old_path, working_folder, new_path, no_replace);
}
