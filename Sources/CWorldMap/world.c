#include "world.h"

static const unsigned char world[] = {
#embed "../../Assets/Maps/world.txt"
};

const unsigned char *tessera_world(void) { return world; }
size_t tessera_world_size(void) { return sizeof world; }
