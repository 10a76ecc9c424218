// The event parser of libyaml, linked statically.
#pragma once

#include <yaml.h>
