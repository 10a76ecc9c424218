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

// Lets the system write parts of files to the disk by the flags of sync_file_range(2).
int sync_file_range(int descriptor, long long offset, long long count, unsigned int flags);

// Lets the system begin to bring a part of a file to the disk, and waits for nothing.
static inline int feedgen_start_writing(int descriptor, long long offset, long long count) {
  const unsigned int write = 2;  // SYNC_FILE_RANGE_WRITE
  return sync_file_range(descriptor, offset, count, write);
}
