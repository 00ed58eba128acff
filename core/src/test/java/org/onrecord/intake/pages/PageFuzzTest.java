package org.onrecord.intake.pages;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Throws odd bytes at the reading of pages: {@code mvn -Pfuzz test -Dtest=PageFuzzTest}. */
class PageFuzzTest {
    @DictionaryEntries({
        "\"<html><body>\"",
        "\"<p>Twelve people were killed, the police said.</p>\"",
        "\"<div class='sidebar'>\"",
        "\"<a href='/a'>\"",
        "\"<h1>\"",
        "\"<meta property='og:title' content='\"",
        "\"<time datetime='2024-03-22T10:15Z'>\"",
        "\"<script type='application/ld+json'>\"",
        "\"{\\\"@type\\\": \\\"NewsArticle\\\", \\\"datePublished\\\": \\\"\"",
        "\"</script>\"",
        "\"<link rel=canonical href='\"",
        "\"READ MORE: \"",
        "\"<meta charset=utf-16>\"",
        "\"\\xFE\\xFF\""
    })
    @FuzzTest
    void readsAnyBytes(FuzzedDataProvider data) {
        PageReader.read(data.consumeRemainingAsBytes());
    }
}
