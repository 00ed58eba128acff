package org.onrecord.publishing.web.page;

/** Words of strangers that are longer than there is room for. */
final class Cut {
    private static final int TITLE = 200;

    private Cut() {}

    static String title(String words) {
        if (words.length() <= TITLE) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(TITLE - 1)) ? TITLE - 1 : TITLE;
        return words.substring(0, end) + "…";
    }
}
