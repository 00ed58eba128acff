package org.onrecord.linking.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Report;

class CopyIndexTest {
    private static final String HEADLINE = "Ferry sinks off Port Vale, 14 dead";
    private static final String LEAD = """
            PORT VALE (AP) — A ferry carrying workers home from the island mines sank in rough water on Monday evening,
            killing at least 14 people, the coastguard said. Rescuers pulled 31 survivors from the sea before dark.""";
    private static final String MIDDLE = """
            The vessel left the northern pier shortly after five with more passengers than its licence allowed, a port
            officer said. It took on water near the old lighthouse and rolled over within minutes. Fishing boats were
            the first to reach the place, guided by the lamps of people who had climbed on to the hull.""";
    private static final String END = """
            The owner's office was closed on Tuesday and nobody answered its telephone. The transport ministry opened an
            inquiry and ordered two sister ships to stay in harbour. In 2009 another ferry of the line ran aground on
            the same shoal, and a court fined the company for sailing without enough life jackets.""";
    private static final Report STORY = report("agency", HEADLINE, LEAD + "\n\n" + MIDDLE + "\n\n" + END);

    /** Another outlet's own report of the incident, with the same official's words. */
    private static final Report OWN = report("own", "Port Vale ferry: families wait on the quay", """
            Families stood through the night on the quay at Port Vale, calling the names of husbands and sons who had not
            come home from the mines. By morning fourteen bodies lay in the customs shed.

            "We counted thirty-one alive, and after that the sea was empty," said the harbour master, Ines Holt. Her boats
            had gone out again at first light, though she held little hope. A teacher whose brother was on board said the
            crossing had frightened him for years.

            The vessel left the northern pier shortly after five with more passengers than its licence allowed, a port
            officer said. Whether its pumps were working is a question for the inquiry that the ministry has promised.""");

    private final CopyIndex index = new CopyIndex(100);

    @Test
    void theFirstOfAStoryIsNoCopy() {
        assertThat(index.add(STORY)).isEmpty();
    }

    @Test
    void caseMarksAndWhiteSpaceAreNoDifference() {
        index.add(STORY);
        String typed = STORY.body()
                .toUpperCase(Locale.ROOT)
                .replace("'", "\u2019")
                .replace("\n", "  ")
                .replace(" — ", " - ");

        assertThat(index.add(report("typed", HEADLINE + ".", typed))).hasValueSatisfying(copy -> {
            assertThat(copy.kind()).isEqualTo(Copy.Kind.EXACT);
            assertThat(copy.original()).isEqualTo("agency");
            assertThat(copy.similarity()).isEqualTo(1);
        });
    }

    @Test
    void aTrimmedCopyUnderAnotherHeadlineIsNear() {
        index.add(STORY);

        assertThat(index.add(report("trimmed", "At least 14 killed as ferry sinks", LEAD + "\n\n" + MIDDLE)))
                .hasValueSatisfying(copy -> {
                    assertThat(copy.kind()).isEqualTo(Copy.Kind.NEAR);
                    assertThat(copy.original()).isEqualTo("agency");
                    assertThat(copy.similarity()).isEqualTo(1);
                    assertThat(copy.reasons())
                            .contains("another headline")
                            .first()
                            .asString()
                            .startsWith("100% of the shorter text's runs of 4 words stand in the other");
                });
    }

    @Test
    void anUpdatedTollAndALocalParagraphLeaveItACopy() {
        index.add(STORY);
        String updated = LEAD.replace("at least 14", "at least 17").replace("(AP)", "(Reuters)")
                + "\n\nTwo of the dead came from Northfield, where the school is closed until Thursday.\n\n"
                + MIDDLE
                + "\n\n"
                + END;

        assertThat(index.add(report("updated", "Ferry toll rises to 17", updated)))
                .map(Copy::original)
                .contains("agency");
    }

    @Test
    void anotherOutletsOwnReportIsNoCopyThoughItSharesASentence() {
        index.add(STORY);

        assertThat(index.add(OWN)).isEmpty();
    }

    @Test
    void aCopyOfACopyNamesTheFirstAndTheNearest() {
        index.add(STORY);
        index.add(report("second", "Ferry sinks, 14 dead", STORY.body() + "\n\nRead more of Port Vale."));

        assertThat(index.add(report("third", "Ferry sinks, 14 dead", STORY.body() + "\n\nRead more of Port Vale.")))
                .hasValueSatisfying(copy -> {
                    assertThat(copy.original()).isEqualTo("agency");
                    assertThat(copy.nearest()).isEqualTo("second");
                });
    }

    @Test
    void aPublishersBoilerplateBelowTwoShortStoriesMakesNoCopy() {
        Random random = new Random(7);
        String boilerplate = "\n\n" + words(60, random);
        for (int i = 0; i < 20; i++) {
            String story = words(50, random);

            assertThat(index.add(report("story " + i, story.substring(0, 40), story + boilerplate)))
                    .isEmpty();
        }
    }

    @Test
    void boilerplateAtTheHeadIsPassedOverOnceManyStoriesHaveIt() {
        Random random = new Random(8);
        String boilerplate = words(70, random) + "\n\n";
        for (int i = 0; i < 9; i++) {
            String longStory = words(300, random);
            index.add(report("long " + i, longStory.substring(0, 40), boilerplate + longStory));
        }
        for (int i = 0; i < 5; i++) {
            String story = words(50, random);

            assertThat(index.add(report("short " + i, story.substring(0, 40), boilerplate + story)))
                    .isEmpty();
        }
    }

    @Test
    void aLoginWallUnderTwoHeadlinesIsNoStory() {
        String wall = words(80, new Random(3));
        index.add(report("one", "Three killed in mill blast", wall));

        assertThat(index.add(report("two", "Mayor opens bridge", wall))).isEmpty();
        assertThat(index.add(report("three", "Mayor opens bridge", wall))).isPresent();
    }

    @Test
    void fiftyCopiesOfEveryStrengthStayOneStory() {
        index.add(STORY);
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            String body = STORY.body();
            String cut = body.substring(0, body.lastIndexOf(' ', body.length() - random.nextInt(body.length() / 2)));
            String copy = words(random.nextInt(40), random) + "\n\n" + cut;

            assertThat(index.add(report("copy " + i, "Ferry sinks " + i, copy)))
                    .map(Copy::original)
                    .contains("agency");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"More to come.", "A ferry has sunk off Port Vale. Details follow."})
    void aVeryShortTextIsFoundAsAnExactCopyAlone(String body) {
        index.add(report("one", HEADLINE, body));

        assertThat(index.add(report("two", "Ferry sinks", body))).isEmpty();
        assertThat(index.add(report("three", HEADLINE, body))).map(Copy::kind).contains(Copy.Kind.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "—", "\u200b\ufeff", "\ud800"})
    void aReportWithoutAnyWordIsNoCopy(String body) {
        index.add(report("one", "", body));

        assertThat(index.add(report("two", "", body))).isEmpty();
    }

    @Test
    void whatLeftTheWindowIsForgotten() {
        CopyIndex small = new CopyIndex(3);
        Random random = new Random(5);
        small.add(STORY);
        for (int i = 0; i < 2; i++) {
            small.add(report("other " + i, "", words(200, random)));
        }
        Report copy = report("copy", "Ferry sinks", STORY.body());
        assertThat(small.add(copy)).map(Copy::original).contains("agency");

        for (int i = 0; i < 3; i++) {
            small.add(report("more " + i, "", words(200, random)));
        }
        assertThat(small.add(STORY)).isEmpty();
    }

    @Test
    void whichOfTwoComesFirstIsNoMatter() {
        Random random = new Random(2_017);
        int copies = 0;
        for (int i = 0; i < 200; i++) {
            List<String> sentences = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                sentences.add(words(20, random));
            }
            int from = random.nextInt(30);
            String one = String.join(". ", sentences);
            String other = String.join(". ", sentences.subList(0, from)) + words(random.nextInt(200), random);
            Report first = report("one", "", one);
            Report second = report("other", "", other);

            boolean forth = together(first, second);
            assertThat(together(second, first)).isEqualTo(forth);
            copies += forth ? 1 : 0;
        }
        assertThat(copies).isBetween(60, 180);
    }

    @Test
    void theSameReportsGiveTheSameAnswers() {
        List<Optional<Copy>> once = answers();

        assertThat(answers()).isEqualTo(once);
    }

    private static List<Optional<Copy>> answers() {
        CopyIndex index = new CopyIndex(50);
        Random random = new Random(99);
        List<String> told = new ArrayList<>();
        List<Optional<Copy>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            told.add(i % 3 == 2 ? told.get(random.nextInt(told.size())) + words(30, random) : words(150, random));
            answers.add(index.add(report("report " + i, "", told.get(i))));
        }
        return answers;
    }

    @Test
    void aWindowMustHoldAReport() {
        assertThatThrownBy(() -> new CopyIndex(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 2000000 reports but found 0");
    }

    private static boolean together(Report first, Report second) {
        CopyIndex index = new CopyIndex(2);
        index.add(first);
        return index.add(second).isPresent();
    }

    /** Words that no other call with the same source of chance gives again. */
    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(40_000) + 1_300, 36));
        }
        return words.toString();
    }

    private static Report report(String id, String title, String body) {
        return new Report(id, title, body, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }
}
