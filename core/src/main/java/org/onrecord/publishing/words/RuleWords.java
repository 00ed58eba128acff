package org.onrecord.publishing.words;

import org.onrecord.model.TollRule;

/** The rules by which tolls are concluded, as people name them and in a sentence. */
public final class RuleWords {
    private RuleWords() {}

    /** "OnRecord's rule", "the rule of UCDP". */
    public static String of(TollRule rule) {
        return rule == TollRule.ONRECORD ? "OnRecord's rule" : "the rule of " + rule;
    }

    public static String sentence(TollRule rule) {
        return switch (rule) {
            case ONRECORD ->
                "The interval that the independent sources support; copies of a story count once, and a"
                        + " source's latest figure takes the place of its earlier ones.";
            case UCDP ->
                "Uppsala Conflict Data Program: the best, the lowest and the highest estimate of reliable"
                        + " sources.";
            case GTD ->
                "Global Terrorism Database: the most recent source, then the majority, then the lowest figure;"
                        + " attackers are counted too.";
            case ACLED -> "Armed Conflict Location & Event Data: the most conservative figure that is reported.";
        };
    }
}
