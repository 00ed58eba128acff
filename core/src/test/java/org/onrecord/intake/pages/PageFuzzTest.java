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
        "\"\\\"LiveBlogPosting\\\", \\\"liveBlogUpdate\\\": [{\"",
        "\"<h1>Live: \"",
        "\"<article><time datetime='2024-03-22T10:15Z'>10:15</time>\"",
        "\"<p>Published 22 March 2024 at 10:15 BST</p>\"",
        "\"<aside>Warning: this report contains details of torture.\"",
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
