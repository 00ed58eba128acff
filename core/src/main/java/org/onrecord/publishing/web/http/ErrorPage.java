package org.onrecord.publishing.web.http;

/** Tells people why a request cannot be answered. */
public interface ErrorPage {
    /** A page of HTML, in which the words of the problem, which may quote the request, are escaped. */
    String html(Problem problem);

    /** A page that needs nothing but itself. */
    static String plain(Problem problem) {
        String title = escaped(problem.title());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"stylesheet\" href=\"/assets/onrecord.css\">\n</head>\n<body>\n<main>\n<h1>"
                + title + "</h1>\n<p>" + escaped(problem.detail())
                + "</p>\n<p><a href=\"/\">Incidents on record</a></p>\n</main>\n</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
