package org.onrecord.intake.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * What a Content-Type header says, right or wrong.
 *
 * @param mediaType in lower case: "text/html"
 * @param charset as it stands there
 */
record Label(Optional<String> mediaType, Optional<String> charset) {
    private static final Label NONE = new Label(Optional.empty(), Optional.empty());

    /** Longer headers than this say nothing, in UTF-16 units. */
    private static final int LONGEST = 512;

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,64}/[a-z0-9!#$&^_.+-]{1,127}");
    private static final Pattern CHARSET = Pattern.compile("[A-Za-z0-9_.:+()-]{1,64}");

    static Label of(Optional<String> header) {
        if (header.isEmpty() || header.get().length() > LONGEST) {
            return NONE;
        }
        @Nullable ContentType type = ContentType.parseLenient(header.get());
        if (type == null) {
            return NONE;
        }
        @Nullable String charset = type.getParameter("charset");
        return new Label(
                Optional.of(type.getMimeType().strip().toLowerCase(Locale.ROOT))
                        .filter(name -> MEDIA_TYPE.matcher(name).matches()),
                Optional.ofNullable(charset)
                        .map(label -> label.replaceAll("['\"]", "").strip())
                        .filter(label -> CHARSET.matcher(label).matches()));
    }
}
