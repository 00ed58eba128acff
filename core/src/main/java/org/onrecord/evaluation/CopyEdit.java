package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How newspapers and their sites change an agency's story; each is drawn from a seeded source of chance. */
enum CopyEdit {
    NONE {
        @Override
        void apply(CopyDraft draft, Random random) {}
    },
    TYPOGRAPHY {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.replace(text -> text.replaceAll("(?<=\\s|^)\"", "\u201c")
                    .replace('"', '\u201d')
                    .replace('\'', '\u2019')
                    .replace("--", "\u2014")
                    .replace(". ", ".  "));
        }
    },
    HEADLINE {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.retitle(random);
        }
    },
    END_CUT_BY_10_TO_30 {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.cutEnd(between(random, 0.1, 0.3));
        }
    },
    END_CUT_BY_30_TO_60 {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.cutEnd(between(random, 0.3, 0.6));
        }
    },
    MIDDLE_CUT {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.cutMiddle(between(random, 0.1, 0.4), random);
        }
    },
    LOCAL_PARAGRAPHS {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.insert(between(random, 0.05, 0.25), random);
        }
    },
    NUMBERS {
        @Override
        void apply(CopyDraft draft, Random random) {
            Pattern number = Pattern.compile("\\d+");
            draft.replace(text -> number.matcher(text).replaceAll(found -> Integer.toString(random.nextInt(2, 100))));
        }
    },
    CREDIT {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.addBefore("HARBOUR CITY (" + pick(AGENCIES, random) + ") \u2014 ");
            draft.addBehind(pick(AGENCIES, random) + " contributed to this report.");
        }
    },
    BOILERPLATE {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.addBehind(pick(BOILERPLATES, random));
        }
    },
    WORDS_2_PERCENT {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.replace(words(0.02, random));
        }
    },
    WORDS_5_PERCENT {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.replace(words(0.05, random));
        }
    },
    TWO {
        @Override
        void apply(CopyDraft draft, Random random) {
            several(2, draft, random);
        }
    },
    THREE {
        @Override
        void apply(CopyDraft draft, Random random) {
            several(3, draft, random);
        }
    },
    FIVE {
        @Override
        void apply(CopyDraft draft, Random random) {
            several(5, draft, random);
        }
    },
    /** Beyond what several edits are drawn from: what is left may be less than a sixth, which is no copy to an index. */
    END_CUT_BY_60_TO_80 {
        @Override
        void apply(CopyDraft draft, Random random) {
            draft.cutEnd(between(random, 0.6, 0.8));
        }
    };

    private static final List<String> AGENCIES = List.of("The Associated Press", "Reuters", "AFP", "Xinhua");

    private static final List<String> BOILERPLATES = List.of(
            "Sign up for the morning letter of the Harbour Courier and never miss a story. Follow us on every channel,"
                    + " download our application, and tell our desk what you have seen. All rights reserved. No part of"
                    + " this page may be copied, stored or passed on without the written leave of the publisher. Read"
                    + " our terms of use and our privacy notice. The Courier earns from some of the links on this page.",
            "Do you have information on this story? Write to newsroom at the address below. Copyright Northern Valley"
                    + " Television. All rights reserved. This material may not be shown, broadcast, rewritten or given"
                    + " on. Station's public file, closed captions, contest rules and hiring report are found below.",
            "More from this section. Our standards: the newsroom's principles of trust. Comments are closed after three"
                    + " days. Subscribers read without advertisements. Choose your region, your language and the hour"
                    + " at which we may write to you.");

    private static final List<String> WORDS = List.of(
            "however", "later", "officials", "nearby", "reportedly", "also", "still", "around", "several", "local");

    abstract void apply(CopyDraft draft, Random random);

    /** The name in tables, {@code end cut by 10 to 30}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Different ones of those that make one change each. */
    private static void several(int number, CopyDraft draft, Random random) {
        List<CopyEdit> single = new ArrayList<>(List.of(values()).subList(TYPOGRAPHY.ordinal(), TWO.ordinal()));
        for (int i = 0; i < number; i++) {
            single.remove(random.nextInt(single.size())).apply(draft, random);
        }
    }

    private static UnaryOperator<String> words(double share, Random random) {
        Pattern word = Pattern.compile("\\p{L}+");
        return text -> word.matcher(text)
                .replaceAll(found -> random.nextDouble() < share ? pick(WORDS, random) : found.group());
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
