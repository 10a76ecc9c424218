// What Swift needs of libxml2, and wrappers for what it cannot call.
#pragma once

// Without this, libxml2's headers pull in those of the system's ICU, which collide with the ICU inside Foundation wherever
// both are imported. Only the end of a structure depends on it that is never looked into here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>

/// Frees memory that libxml2 handed out; `xmlFree` is a mutable global, which Swift refuses.
static inline void feedgen_xmlFree(void *memory) {
  if (memory) xmlFree(memory);
}
