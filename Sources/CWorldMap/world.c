#include "world.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char world[] = {
#embed "../../Assets/Maps/world.txt"
};

static const unsigned char names[] = {
#embed "../../Assets/Maps/names.txt"
};

const unsigned char *tessera_world(void) { return world; }
size_t tessera_world_size(void) { return sizeof world; }
const unsigned char *tessera_country_names(void) { return names; }
size_t tessera_country_names_size(void) { return sizeof names; }
