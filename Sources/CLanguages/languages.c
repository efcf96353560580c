// Assets/Languages/*.json, put into the program: a single file works anywhere. A new language is a block and a name here.
#include "CLanguages.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ar[] = {
#embed "../../Assets/Languages/ar.json"
};
static const unsigned char ca[] = {
#embed "../../Assets/Languages/ca.json"
};
static const unsigned char de[] = {
#embed "../../Assets/Languages/de.json"
};
static const unsigned char el[] = {
#embed "../../Assets/Languages/el.json"
};
static const unsigned char en[] = {
#embed "../../Assets/Languages/en.json"
};
static const unsigned char es[] = {
#embed "../../Assets/Languages/es.json"
};
static const unsigned char fi[] = {
#embed "../../Assets/Languages/fi.json"
};
static const unsigned char fr[] = {
#embed "../../Assets/Languages/fr.json"
};
static const unsigned char he[] = {
#embed "../../Assets/Languages/he.json"
};
static const unsigned char it[] = {
#embed "../../Assets/Languages/it.json"
};
static const unsigned char ja[] = {
#embed "../../Assets/Languages/ja.json"
};
static const unsigned char ko[] = {
#embed "../../Assets/Languages/ko.json"
};
static const unsigned char pl[] = {
#embed "../../Assets/Languages/pl.json"
};
static const unsigned char pt[] = {
#embed "../../Assets/Languages/pt.json"
};
static const unsigned char ro[] = {
#embed "../../Assets/Languages/ro.json"
};
static const unsigned char sk[] = {
#embed "../../Assets/Languages/sk.json"
};
static const unsigned char sq[] = {
#embed "../../Assets/Languages/sq.json"
};
static const unsigned char sr[] = {
#embed "../../Assets/Languages/sr.json"
};
static const unsigned char tr[] = {
#embed "../../Assets/Languages/tr.json"
};
static const unsigned char uk[] = {
#embed "../../Assets/Languages/uk.json"
};

#define FILE_OF(tag) {#tag, tag, sizeof tag}
static const language_file files[] = {
    FILE_OF(ar), FILE_OF(ca), FILE_OF(de), FILE_OF(el), FILE_OF(en),
    FILE_OF(es), FILE_OF(fi), FILE_OF(fr), FILE_OF(he), FILE_OF(it),
    FILE_OF(ja), FILE_OF(ko), FILE_OF(pl), FILE_OF(pt), FILE_OF(ro),
    FILE_OF(sk), FILE_OF(sq), FILE_OF(sr), FILE_OF(tr), FILE_OF(uk),
};

language_file language_file_at(size_t index) {
  return index < sizeof files / sizeof files[0] ? files[index] : (language_file){NULL, NULL, 0};
}

language_file language_file_named(const char *tag) {
  for (size_t n = 0; n < sizeof files / sizeof files[0]; n++)
    if (strcmp(files[n].tag, tag) == 0) return files[n];
  return (language_file){NULL, NULL, 0};
}
