// What Swift needs of libxml2, and wrappers for what it cannot call.
#pragma once

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
