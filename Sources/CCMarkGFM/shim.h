// cmark-gfm and its core extensions, linked statically.
#pragma once

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
