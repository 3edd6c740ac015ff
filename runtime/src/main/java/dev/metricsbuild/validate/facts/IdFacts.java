package dev.metricsbuild.validate.facts;

/**
 * A reference or an id: a message around a UUID's text.
 *
 * <p>Ids are looked up by their text alone, but where two ids must be equal the platform compares the messages: an
 * inner message that is set and empty differs from one that is not set, and unknown fields count.
 *
 * @param present whether the field that holds the id is set
 * @param uuidPresent whether the UUID within is set
 * @param text the UUID's text as it stands in the message
 * @param unknown the bytes of unknown fields, one for a char, nearly always empty
 */
public record IdFacts(boolean present, boolean uuidPresent, String text, String unknown) {

    /** A field that is not set. */
    public static final IdFacts UNSET = new IdFacts(false, false, "", "");

    /** Makes the facts of an id that is set as usual. */
    public static IdFacts of(String text) {
        return new IdFacts(true, true, text, "");
    }

    /** Tells whether the platform takes both for the same message. */
    public boolean sameMessageAs(IdFacts other) {
        return uuidPresent == other.uuidPresent && text.equals(other.text) && unknown.equals(other.unknown);
    }
}
