/**
 * Records as GeoJSON (RFC 7946): in come records, out goes a FeatureCollection with a point an incident.
 *
 * <pre>{@code
 * new GeoJsonFormat().write(records.iterator(), context, out);
 * // {"type":"FeatureCollection","features":[
 * // {"type":"Feature","id":"k3v9x2m7qa","geometry":{"type":"Point","coordinates":[14.5,51.25]},"properties":{…}}
 * // ]}
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.formats.geojson;

import org.jspecify.annotations.NullMarked;
