#ifndef CLANGUAGES_H
#define CLANGUAGES_H

#include <stddef.h>

/// A language file of Assets/Languages, as it was when the program was built.
typedef struct {
  /// BCP 47, which is the file's name.
  const char *tag;
  const unsigned char *bytes;
  size_t count;
} language_file;

/// The file of a language; bytes are NULL where there is none. `tag` is in small letters.
language_file language_file_named(const char *tag);

/// The files in the order of their names, counted from 0; bytes are NULL after the last.
language_file language_file_at(size_t index);

#endif
