package org.onrecord.reading.places;

import java.util.Arrays;
import org.onrecord.reading.language.WordList;

/** What speaks for a place; each has a weight in {@code places.txt}. */
enum Clue {
    /** A factor ten of people. */
    PEOPLE,
    /** A factor ten of people, besides, where the publisher is at home in no town or region. */
    PEOPLE_FAR,
    /** A country, against a town. */
    COUNTRY,
    /** A first-level division. */
    REGION,
    /** A second-level division. */
    COUNTY,
    /** A large area. */
    CONTINENT,
    /** A division where a word for one stands with the name. */
    DIVISION,
    /** Not its main name. */
    OTHER_NAME,
    /** A division without its word. */
    SHORT_NAME,
    /** A capital. */
    CAPITAL,
    /** The seat of a region. */
    SEAT,
    /** A part of a town. */
    PART,
    /** In a country with news in English. */
    ENGLISH,
    /** Held by, or holding, the name beside a comma. */
    BESIDE,
    /** What the same name was told to be by a comma. */
    TOLD_ELSEWHERE,
    /** The publisher's country. */
    HOME_COUNTRY,
    /** The publisher's region. */
    HOME_REGION,
    /** Near the publisher. */
    HOME_NEAR,
    /** In a country whose people are spoken of. */
    PEOPLES,
    /** The country that it lies in is named. */
    IN_COUNTRY,
    /** The division that it lies in is named. */
    IN_REGION,
    /** Another name lies in the same country. */
    SAME_COUNTRY,
    /** Others lie in the same region. */
    SAME_REGION,
    /** Others lie near. */
    NEAR,
    /** So many others count. */
    ENOUGH,
    /** Kilometres that near means. */
    REACH,
    /** Other names may lie in the same region. */
    REGION_VOTES,
    /** Other names may lie in the same second-level division. */
    COUNTY_VOTES;

    /** The weights of the file, in the order of the clues; refuses a file that lacks one. */
    static double[] weights() {
        double[] weights = new double[values().length];
        Arrays.fill(weights, Double.NaN);
        for (WordList.Definition line : WordList.load("places.txt").definitions("Weight")) {
            weights[valueOf(line.name()).ordinal()] = Double.parseDouble(line.value());
        }
        for (Clue clue : values()) {
            if (Double.isNaN(weights[clue.ordinal()])) {
                throw new IllegalStateException("Expected a weight of " + clue + " in places.txt but found none");
            }
        }
        return weights;
    }
}
