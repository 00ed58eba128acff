package org.onrecord.publishing.web.api;

/**
 * Who may write, and who does the work.
 *
 * @param written is run when something was entered
 */
public record Desk(ReportDesk reports, Tokens tokens, Runnable written) {}
