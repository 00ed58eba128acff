package org.onrecord.reading.places;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Location;
import org.onrecord.model.Report;
import org.onrecord.reading.language.WordList;

/**
 * Where a publisher is at home, from the address of the page, the publisher's name, or the site's name behind the title.
 *
 * <p>Evidence only: an outlet reports on its own area mostly, never always.
 */
public final class PublisherHome {
    private static final String UNITED_STATES = "US";
    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/[^/]+/");
    private static final Pattern FRONT = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.");
    private static final Pattern SITE_BREAK = Pattern.compile("\\s+(?:[-–—|]|::|»)\\s+");
    private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?");
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SITE = 90;
    private static final int SITE_PIECES = 2;

    private final Map<String, String> homes = new HashMap<>();
    private final NewsNames newsNames;
    private final Gazetteer gazetteer;

    private PublisherHome(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        WordList publishers = WordList.load("publishers.txt");
        this.newsNames = new NewsNames(publishers.entries("list:NewsWord"), gazetteer);
        for (String section : List.of("country", "us-state", "us")) {
            publishers
                    .definitions(section)
                    .forEach(line -> Arrays.stream(line.value().split(" "))
                            .forEach(name -> homes.put(name, section + ":" + line.name())));
        }
    }

    private static final class Shared {
        private static final PublisherHome HOME = new PublisherHome(Gazetteer.shared());
    }

    /** The homes of publishers in English, loaded once. */
    public static PublisherHome english() {
        return Shared.HOME;
    }

    /** The town, region or country that a report's publisher is at home in; absent where nothing tells. */
    public Optional<Location> of(Report report) {
        return report.url()
                .flatMap(this::ofUrl)
                .or(() -> report.publisher().flatMap(this::ofName))
                .or(() -> ofTitle(report.title()));
    }

    private Optional<Location> ofUrl(URI url) {
        String address = ARCHIVED.matcher(url.toString()).replaceFirst("");
        int start = address.indexOf("//") + 2;
        if (start < 2) {
            start = 0;
        }
        int end = start;
        while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return ofHost(address.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The home of the outlet with this host: "www.wkrn.com". */
    Optional<Location> ofHost(String host) {
        String name = FRONT.matcher(host).replaceFirst("");
        if (homes.containsKey(name)) {
            return located(name);
        }
        List<String> labels = labels(name);
        for (int i = labels.size() - 1; i >= 0; i--) {
            String label = labels.get(i);
            boolean registered = i == labels.size() - 1;
            if (homes.containsKey(label) && (registered || label.length() > 3)) {
                return located(label);
            }
        }
        for (int i = labels.size() - 1; i >= 0; i--) {
            Optional<Location> home = newsNames.home(labels.get(i));
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    /** The parts of a host before its public ending: of "chicago.cbslocal.com" and "bbc.co.uk" all but the ending. */
    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>(Arrays.asList(host.split("\\.")));
        if (labels.size() > 1) {
            labels.remove(labels.size() - 1);
        }
        if (labels.size() > 1 && labels.get(labels.size() - 1).length() <= 3 && isPublic(labels)) {
            labels.remove(labels.size() - 1);
        }
        return labels;
    }

    private static boolean isPublic(List<String> labels) {
        return List.of("co", "com", "org", "net", "ac", "gov", "ne", "or").contains(labels.get(labels.size() - 1));
    }

    /** The home of the outlet with this name: "WKRN News 2", "Nashville Scene". */
    Optional<Location> ofName(String name) {
        if (name.length() > LONGEST_SITE) {
            return Optional.empty();
        }
        for (String word : name.split("[^A-Za-z0-9-]+")) {
            String station = word.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
            if (CALL_SIGN.matcher(word).matches()) {
                String key = homes.containsKey(station) ? station : station + "tv";
                if (homes.containsKey(key)) {
                    return located(key);
                }
            }
        }
        String lower = name.toLowerCase(Locale.ROOT).strip();
        if (lower.matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+")) {
            return ofHost(lower);
        }
        String joined = NO_NAME.matcher(lower).replaceAll("");
        String bare = joined.startsWith("the") ? joined.substring(3) : joined;
        for (String key : List.of(joined, "the" + bare, bare, newsNames.stripped(lower))) {
            if (homes.containsKey(key) && (!newsNames.isAllNews(key) || isCountrys(key))) {
                return located(key);
            }
        }
        return beginning(lower).or(() -> cityAndState(name)).or(() -> newsNames.home(bare));
    }

    /** The outlet whose name a longer one begins with: "Daily Mail Online". */
    private Optional<Location> beginning(String name) {
        String[] words = NO_NAME.split(name);
        for (int count = words.length - 1; count > 1; count--) {
            String key = String.join("", Arrays.asList(words).subList(0, count));
            if (homes.containsKey(key)) {
                return located(key);
            }
        }
        return Optional.empty();
    }

    /** The site's name that many pages carry at the end of their title: "… - KSLA News 12 Shreveport". */
    private Optional<Location> ofTitle(String title) {
        String end = title.substring(Math.max(0, title.length() - 2 * LONGEST_SITE));
        String[] pieces = SITE_BREAK.split(end, -1);
        for (int i = pieces.length - 1; i >= Math.max(1, pieces.length - SITE_PIECES); i--) {
            Optional<Location> home = pieces[i].isBlank() ? Optional.empty() : ofName(pieces[i]);
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    /** Where in a title the site's own name begins that tells a home; the title's length where none does. */
    int siteName(String title) {
        Matcher breaks = SITE_BREAK.matcher(title);
        int start = title.length();
        int from = Math.max(0, title.length() - 2 * LONGEST_SITE);
        for (boolean found = breaks.find(from); found; found = breaks.find()) {
            String piece = title.substring(breaks.end());
            if (start == title.length() && ofTitle(" - " + piece).isPresent()) {
                start = breaks.start();
            }
        }
        return start;
    }

    /** "Memphis, Tennessee" and what such a name begins with. */
    private Optional<Location> cityAndState(String name) {
        int comma = name.indexOf(", ");
        if (comma <= 0) {
            return Optional.empty();
        }
        String[] state = name.substring(comma + 2).split(" ");
        for (int words = Math.min(3, state.length); words > 0; words--) {
            String region = String.join(" ", Arrays.asList(state).subList(0, words));
            Optional<Location> found = gazetteer.region(UNITED_STATES, region);
            if (found.isPresent()) {
                String[] before = name.substring(0, comma).split(" ");
                return lastCity(found.get(), before).or(() -> found);
            }
        }
        return Optional.empty();
    }

    private Optional<Location> lastCity(Location region, String... words) {
        for (int from = Math.max(0, words.length - 3); from < words.length; from++) {
            String city = String.join(" ", Arrays.asList(words).subList(from, words.length));
            Optional<Location> found =
                    gazetteer.city(UNITED_STATES, region.region().orElse(""), city);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands for an outlet of a whole country: "The Times" is no town's. */
    private boolean isCountrys(String key) {
        return homes.getOrDefault(key, "").startsWith("country:");
    }

    private Optional<Location> located(String key) {
        String home = homes.getOrDefault(key, "");
        String place = home.substring(home.indexOf(':') + 1);
        if (home.startsWith("country:")) {
            return gazetteer.named(place, Location.Level.COUNTRY).stream().findFirst();
        }
        if (home.startsWith("us-state:")) {
            return gazetteer.region(UNITED_STATES, place);
        }
        int comma = place.lastIndexOf(", ");
        return gazetteer
                .region(UNITED_STATES, place.substring(comma + 2))
                .flatMap(
                        region -> gazetteer.city(UNITED_STATES, region.region().orElse(""), place.substring(0, comma)));
    }
}
