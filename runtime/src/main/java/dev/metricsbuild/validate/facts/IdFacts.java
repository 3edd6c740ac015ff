package dev.metricsbuild.validate.facts;

import dev.metricsbuild.wire.UuidText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference or an id: a message around a UUID's text.
 *
 * <p>Ids are looked up by their text alone, but where two ids must be equal the platform compares the messages: an
 * inner message that is set and empty differs from one that is not set, and unknown fields count.
 *
 * @param present whether the field that holds the id is set
 * @param uuidPresent whether the UUID within is set
 * @param key equal for two ids exactly if their texts are: the UUID where the text has the usual form, else the text
 * @param unknown the bytes of unknown fields, one for a char, nearly always empty
 */
public record IdFacts(boolean present, boolean uuidPresent, Object key, String unknown) {

    /** A field that is not set. */
    public static final IdFacts UNSET = new IdFacts(false, false, "", "");

    /** Makes the facts of an id that is set as usual, or not at all. */
    public static IdFacts of(@Nullable UUID uuid) {
        return uuid == null ? UNSET : new IdFacts(true, true, uuid, "");
    }

    /** Makes the facts of an id whose field is set, from the text as it stands in the message. */
    public static IdFacts of(boolean uuidPresent, String text, String unknown) {
        UUID uuid = UuidText.canonical(text);
        return new IdFacts(true, uuidPresent, uuid == null ? text : uuid, unknown);
    }

    /** The UUID's text as it stands in the message. */
    public String text() {
        return key.toString();
    }

    /** Tells whether the platform reads the text as a UUID. */
    public boolean isUuid() {
        return isCanonical() || UuidText.parses(text());
    }

    /** Tells whether the text has the one form that our writer writes. */
    public boolean isCanonical() {
        return key instanceof UUID;
    }

    /** Tells whether the platform takes both for the same message. */
    public boolean sameMessageAs(IdFacts other) {
        return uuidPresent == other.uuidPresent && key.equals(other.key) && unknown.equals(other.unknown);
    }
}
