package org.onrecord.publishing.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.publishing.web.http.Asset.Type;

/** Styles, scripts and outlines that the page loads: a fixed list, so that no path can lead elsewhere. */
public final class Assets {
    private static final String FOLDER = "/org/onrecord/publishing/web/assets/";
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    public Assets() {
        add("onrecord.css", Type.STYLE, FOLDER + "onrecord.css");
        add("live.js", Type.SCRIPT, FOLDER + "live.js");
        add("incidents.css", Type.STYLE, FOLDER + "incidents.css");
        add("map.js", Type.SCRIPT, FOLDER + "map.js");
        add("world.svg", Type.IMAGE, FOLDER + "world.svg");
        add("icon.svg", Type.IMAGE, FOLDER + "icon.svg");
        add("plot.js", Type.SCRIPT, FOLDER + "plot.js");
        add("print.js", Type.SCRIPT, FOLDER + "print.js");
        add("d3.js", Type.SCRIPT, D3);
    }

    private void add(String name, Type type, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + resource + " on the class path but found nothing");
            }
            assets.put(name, Asset.of(type, in.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void addTo(RoutesConfig routes) {
        assets.forEach((name, asset) -> {
            routes.get("/assets/" + name, context -> send(asset, context));
            routes.head("/assets/" + name, context -> send(asset, context));
        });
    }

    private static void send(Asset asset, Context context) {
        context.header("Cache-Control", "public, max-age=300");
        ETags.answer(
                context,
                asset.etag(),
                () -> context.contentType(asset.type().mediaType()).result(asset.bytes()));
    }
}
