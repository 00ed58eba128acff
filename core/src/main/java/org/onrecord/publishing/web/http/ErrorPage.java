package org.onrecord.publishing.web.http;

/** Tells people why a request cannot be answered. */
public interface ErrorPage {
    /** A page of HTML, in which the words of the problem, which may quote the request, are escaped. */
    String html(Problem problem);
}
