// SPDX-License-Identifier: Apache-2.0
// Korean particles follow the sound before them: translations write 은(는), and what stands in a text's place decides.
#pragma once

#include "core/base/language.h"

#include <QString>

namespace tokenyard::ui {

// Each 은(는), 이(가), 을(를), 과(와), (으)로 and (이) becomes the one that the word before it asks for: by its last syllable, by the way
// a number is read, by the name of a Latin letter or unit.
// Of text in another language nothing.
QString withParticles(QString words, Language language = Language::Korean);

} // namespace tokenyard::ui
