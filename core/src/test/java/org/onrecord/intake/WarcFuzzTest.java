package org.onrecord.intake;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Throws odd bytes at the reading of web archives: {@code mvn -Pfuzz test -Dtest=WarcFuzzTest}. */
class WarcFuzzTest {
    @DictionaryEntries({
        "\"WARC/1.0\\r\\n\"",
        "\"WARC-Type: response\\r\\n\"",
        "\"WARC-Target-URI: https://example.org/a\\r\\n\"",
        "\"WARC-Date: 2024-03-23T08:00:00Z\\r\\n\"",
        "\"WARC-Record-ID: <urn:uuid:0f9c3a52-1f7e-4d3a-9a53-1f7e4d3a9a53>\\r\\n\"",
        "\"Content-Type: application/http;msgtype=response\\r\\n\"",
        "\"Content-Length: 200\\r\\n\\r\\n\"",
        "\"HTTP/1.1 200 OK\\r\\n\"",
        "\"Content-Type: text/html; charset=utf-8\\r\\n\"",
        "\"Content-Encoding: gzip\\r\\n\"",
        "\"Transfer-Encoding: chunked\\r\\n\\r\\n\"",
        "\"\\x1F\\x8B\\x08\\x00\"",
        "\"<meta property='article:published_time' content='2024-03-22'>\"",
        "\"<p>Twelve people were killed when a bomb went off at the market, the police said.</p>\""
    })
    @FuzzTest
    void readsAnyBytes(FuzzedDataProvider data) {
        boolean record = data.consumeBoolean();
        byte[] bytes = data.consumeRemainingAsBytes();
        WarcCrashersTest.assertSound(record ? WarcCrashersTest.recordOf(bytes) : bytes);
    }
}
