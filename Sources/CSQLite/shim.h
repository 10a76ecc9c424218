// SQLite, linked statically.
#pragma once

#include <sqlite3.h>

// Tells SQLite to copy what it is given: the macro SQLITE_TRANSIENT is a cast that Swift does not import.
static inline sqlite3_destructor_type feedgen_sqlite_transient(void) { return SQLITE_TRANSIENT; }
