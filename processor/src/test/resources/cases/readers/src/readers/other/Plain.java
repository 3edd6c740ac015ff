package readers.other;

/** A record whose simple name is taken. */
public record Plain(int readers, String String) {}
