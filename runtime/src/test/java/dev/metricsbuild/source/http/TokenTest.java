package dev.metricsbuild.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that nothing prints. */
class TokenTest {
    private static final String VALUE = "abcdefghijklmnop";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bearer abcdefghijklmnop!      | Bearer [token]!",
                "cut: abcdefgh                 | cut: [token]",
                "cut: ijklmnop and bcdefghi.   | cut: [token] and [token].",
                "seven: abcdefg                | seven: abcdefg",
                "see https://u:p@h/x?y=z#f now | see https://[hidden]@h/x?[hidden] now",
                "see HTTP://h/x#secret         | see HTTP://h/x?[hidden]",
                "see https://u:a?b@h/x         | see https://[hidden]",
                "see https://h/x, and 1?2      | see https://h/x, and 1?2"
            })
    void secrets_areHiddenInTexts(String text, String shown) {
        assertThat(Token.of(VALUE).hiddenIn(text)).isEqualTo(shown);
    }

    @Test
    void tokenShorterThanAPiece_isHiddenWhole() {
        assertThat(Token.of("abc").hiddenIn("xabcx ab")).isEqualTo("x[token]x ab");
    }

    private static Token jwt(String claims) {
        return Token.of("h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".s");
    }

    @Test
    void text_isNotShown() {
        assertThat(Token.of("  secret\n")).hasToString("Token[hidden]");
        assertThat(Token.of("  secret\n").header()).isEqualTo("Bearer secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"top secret", "sécret", "a\u0000b", "a\r\nX-Header: b"})
    void textThatNoHeaderMayHold_isRefused_andNotShown(String text) {
        assertThatThrownBy(() -> Token.of(text)).hasMessageNotContaining(text).hasNoCause();
    }

    @Test
    void expiredJwt_saysWhen() {
        Instant now = Instant.parse("2026-11-25T12:00:00Z");

        assertThat(jwt("{\"exp\":1700000000}").state(now)).contains("it expired at 2023-11-14T22:13:20Z");
        assertThat(jwt("{\"exp\":4000000000}").state(now)).contains("it is the wrong one or lacks a permission");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "no json", "{\"exp\":\"x\"}", "{\"exp\":1e300}"})
    void jwtThatSaysNothing_hasNoExpiry(String claims) {
        assertThat(jwt(claims).expiry().isPresent()).isIn(true, false);
        assertThat(jwt(claims).state(Instant.EPOCH)).isNotEmpty();
    }

    @Test
    void textThatIsNoJwt_hasNoExpiry() {
        assertThat(Token.of("a.b").expiry()).isEmpty();
        assertThat(Token.of("a.%%%.c").expiry()).isEmpty();
    }
}
