package org.onrecord.reading.places;

import java.text.Normalizer;

/** Names of places as keys: without accents, case, points and apostrophes, so that "Sana’a" and "Sanaa" meet. */
final class PlaceName {
    private PlaceName() {}

    /** The key of a name: words of lower-case letters and digits with one space between; "St." and "Mt." written out. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean gap = false;
        String plain = isAscii(name) ? name : withoutAccents(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.append(Character.toLowerCase(c));
                gap = false;
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return spelledOut(key.toString());
    }

    private static boolean isSilent(char c) {
        return c == '.' || c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == 'ʻ';
    }

    /** The first word of a key as it is spoken, where it is an abbreviation. */
    static String spelledOutWord(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "mt" -> "mount";
            case "ft" -> "fort";
            default -> word;
        };
    }

    /** Abbreviated first words of names as they are spoken. */
    private static String spelledOut(String key) {
        if (key.startsWith("st ")) {
            return "saint" + key.substring(2);
        }
        if (key.startsWith("mt ")) {
            return "mount" + key.substring(2);
        }
        return key.startsWith("ft ") ? "fort" + key.substring(2) : key;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(undivided(c));
            }
        }
        return plain.toString();
    }

    /** Letters that Unicode does not take apart. */
    private static String undivided(char c) {
        return switch (c) {
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ə', 'Ə' -> "e";
            default -> String.valueOf(c);
        };
    }
}
