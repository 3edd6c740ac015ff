package dev.metricsbuild.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** A bearer token, which nothing prints. It travels between processes of a run as an object only. */
public final class Token implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    /**
     * The token of a text; white space around it is dropped.
     *
     * @throws IllegalArgumentException if it is empty, or holds what no header may; the message does not show it
     */
    public static Token of(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("is empty");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("contains white space or non-ASCII characters");
        }
        return new Token(value);
    }

    String header() {
        return "Bearer " + value;
    }

    /** The text without the token or a piece of it, should somebody have repeated it, and without the secrets of addresses. */
    public String hiddenIn(String text) {
        return Secrets.withoutToken(Secrets.withoutCredentials(text), value);
    }

    /** When it expires, if it is a JWT that says so. */
    public Optional<Instant> expiry() {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
            JsonNode expiry = new ObjectMapper().readTree(claims).path("exp");
            return expiry.isNumber() ? Optional.of(Instant.ofEpochSecond(expiry.asLong())) : Optional.empty();
        } catch (IllegalArgumentException | IOException | DateTimeException e) {
            // Not every token is a JWT; then nobody knows when it expires.
            return Optional.empty();
        }
    }

    /** What to say of it when it has been refused. */
    public String state(Instant now) {
        return expiry().map(at -> at.isBefore(now)
                        ? "it expired at " + at + ". Start the run with a fresh token."
                        : "it does not expire before " + at + ", so it is the wrong one or lacks a permission.")
                .orElse("it is missing, wrong or expired. Start the run with a fresh token.");
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
