package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of reports of several forms on a few incidents that never happened. */
public final class NewsFolder {
    private NewsFolder() {}

    /** Writes 12 files: 9 English texts, a feed of two, one in French, and one of no bytes where asked for. */
    public static Path write(Path folder, boolean withEmptyFile) throws IOException {
        Files.createDirectories(folder);
        text(
                folder,
                "a1",
                3,
                "08:00",
                "Blast in a market in Kaduna kills 12",
                "The blast tore through a market in Kaduna"
                        + " on Saturday and killed 12 people, police said. Another 30 were wounded, according to a hospital.");
        text(
                folder,
                "a2",
                3,
                "15:00",
                "Toll of blast in Kaduna rises to 15",
                "At least 15 people were killed when a bomb"
                        + " went off in a market in Kaduna on Saturday, the governor said. No group claimed the attack.");
        text(
                folder,
                "a3",
                4,
                "09:00",
                "Group claims bombing in Kaduna",
                "A group claimed the bombing of a market in Kaduna"
                        + " that killed 15 people on Saturday. Police said two men had been arrested in the city.");
        text(
                folder,
                "b1",
                3,
                "10:00",
                "Ferry sinks off Manila",
                "A ferry sank off Manila on Saturday and at least 20 people"
                        + " drowned, the coast guard said. It had carried 140 passengers and a crew of nine.");
        text(
                folder,
                "b2",
                5,
                "10:00",
                "Twenty-three drowned in ferry off Manila",
                "The bodies of three more passengers were"
                        + " found on Monday after a ferry sank off Manila, which brings the dead to 23, the coast guard said.");
        text(
                folder,
                "c1",
                4,
                "12:00",
                "Shooting at a station in Lyon",
                "A man shot two people dead at the railway station of"
                        + " Lyon on Sunday, police said. He was arrested in the evening, the prosecutor said.");
        String story =
                ("A fire in a garment factory in Dhaka killed 31 workers on Sunday, the fire service said. The doors"
                                + " of the third floor had been locked, survivors told reporters. ")
                        + "The owner of the factory could not be reached, and relatives waited for news at the gates all night. "
                        + "The labour ministry said that it would look into the fire, and that the families would be helped. "
                        + "Unions called for a day of mourning and asked why the warnings of last year had not been heeded.";
        text(folder, "d1", 4, "14:00", "Fire in factory in Dhaka kills 31", story);
        text(
                folder,
                "d2",
                4,
                "18:00",
                "Fire in factory in Dhaka kills 31",
                story + " Readers may write to this paper.");
        text(
                folder,
                "e1",
                5,
                "07:00",
                "Calm in the capital",
                "The day passed without incident, and the shops were open.");
        text(
                folder,
                "f1",
                4,
                "08:00",
                "Attentat dans un marché à Kaduna",
                "Une bombe a explosé samedi dans un marché de la"
                        + " ville de Kaduna, tuant au moins quinze personnes, a annoncé la police. Une trentaine de blessés ont"
                        + " été conduits à l'hôpital, selon les secours, et personne n'a revendiqué l'attaque pour le moment.");
        Files.writeString(folder.resolve("g-feed.xml"), feed());
        if (withEmptyFile) {
            Files.createFile(folder.resolve("h-empty.txt"));
        }
        return folder;
    }

    private static void text(Path folder, String name, int day, String time, String title, String body)
            throws IOException {
        Files.writeString(
                folder.resolve(name + ".txt"),
                title + "\nPublished: 2031-05-0" + day + "T" + time + ":00Z\nPublisher: The Example\n"
                        + "URL: https://news.example/" + name + "\n\n" + body + "\n");
    }

    private static String feed() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>The Example</title><link>https://news.example/</link>
                <description>News</description><language>en</language>
                <item><title>Kaduna buries its dead</title><link>https://news.example/g1</link>
                <pubDate>Mon, 05 May 2031 10:00:00 +0000</pubDate>
                <description>Fifteen people who were killed by a bomb in a market in Kaduna on Saturday were buried on
                Monday, while 8 of the wounded were still in hospital, a doctor said.</description></item>
                <item><title>Search for ferry passengers off Manila ends</title><link>https://news.example/g2</link>
                <pubDate>Tue, 06 May 2031 10:00:00 +0000</pubDate>
                <description>The coast guard ended its search off Manila, where a ferry sank on Saturday and 23 people
                drowned. Four passengers are still missing, it said.</description></item>
                </channel></rss>
                """;
    }
}
