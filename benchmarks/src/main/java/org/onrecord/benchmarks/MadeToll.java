package org.onrecord.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many people were harmed in the end, and what is known of it on the way.
 *
 * @param killed in the end
 * @param injured in the end
 * @param counted more than were killed, which the last report puts right; 0 where nothing is
 */
record MadeToll(int killed, int injured, int counted) {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> VAGUE = List.of("at least ", "at least ", "at least ", "about ", "more than ");

    static MadeToll of(Random random) {
        int killed = (int) Math.min(900, Math.exp(0.7 + 1.1 * random.nextGaussian()) - 0.5);
        int injured = (int) Math.min(3_000, Math.exp(1.4 + 1.2 * random.nextGaussian()));
        boolean corrected = killed > 2 && random.nextInt(25) == 0;
        return new MadeToll(killed, Math.max(killed == 0 ? 1 : 0, injured), corrected ? 1 + killed / 6 : 0);
    }

    /** The part of a number that is known. */
    static int known(int number, double progress) {
        return number == 0 ? 0 : Math.max(1, (int) Math.round(number * (0.4 + 0.6 * progress)));
    }

    /** "three", "at least 12". */
    static String number(int number, Random random) {
        String plain = number < SMALL.size() ? SMALL.get(number) : String.format(Locale.ROOT, "%,d", number);
        return random.nextInt(3) == 0 ? VAGUE.get(random.nextInt(VAGUE.size())) + plain : plain;
    }

    static String people(String number) {
        return number + (number.equals("one") || number.endsWith(" one") ? " person" : " people");
    }

    static String were(String number) {
        return number.equals("one") || number.endsWith(" one") ? "was" : "were";
    }
}
