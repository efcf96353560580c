#include "CIndexData.h"

// Clang knows #embed in every standard, and says that it is of C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char edition[] = {
#embed "../../Assets/Index/standard.json"
};

static const unsigned char bands[] = {
#embed "../../Assets/Index/bands.json"
};

const unsigned char *tessera_index_edition(size_t *count) {
  *count = sizeof edition;
  return edition;
}

const unsigned char *tessera_index_bands(size_t *count) {
  *count = sizeof bands;
  return bands;
}
