package dev.metricsbuild.source.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.source.http.BodyReader;
import dev.metricsbuild.source.http.HttpTransport;
import dev.metricsbuild.source.http.SafeUrl;
import dev.metricsbuild.source.http.Target;
import dev.metricsbuild.source.http.Token;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** Asks the platform's API. */
public final class ApiClient {
    private static final int PAGE_SIZE = 100;
    private static final ObjectReader JSON = new ObjectMapper().reader();

    private final HttpTransport transport;
    private final String base;
    private final Token token;

    /**
     * Asks nothing yet.
     *
     * @param apiUrl the base of all paths, such as {@code https://api.resim.ai/v1}
     * @throws PlatformException if that is no address that the token may be sent to
     */
    public ApiClient(HttpTransport transport, String apiUrl, Token token) {
        this.transport = transport;
        this.token = token;
        this.base = checkedBase(apiUrl);
    }

    /**
     * The base without slashes at its end.
     *
     * @throws PlatformException if it is no address that a token may be sent to
     */
    public static String checkedBase(String apiUrl) {
        String text = apiUrl.strip().replaceAll("/+$", "");
        URI uri;
        try {
            uri = SafeUrl.parse(text, "the API (apiURL)");
        } catch (PlatformException e) {
            throw new PlatformException(Reason.CONFIG, e.text());
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new PlatformException(
                    Reason.CONFIG, "apiURL must have no user, query or fragment; found " + SafeUrl.show(uri) + ".");
        }
        if (!SafeUrl.isConfidential(uri)) {
            throw new PlatformException(
                    Reason.CONFIG,
                    "apiURL is " + SafeUrl.show(uri) + ": the token would be sent without encryption. Use https.");
        }
        return text;
    }

    /** The base of all paths. */
    public String base() {
        return base;
    }

    /** What carries the requests. */
    public HttpTransport transport() {
        return transport;
    }

    /**
     * One object.
     *
     * @param path appended to the base; begins with a slash
     * @param what it is, in words
     */
    public JsonFields object(String path, String what) {
        return new JsonFields(get(path, what));
    }

    /**
     * The pages of a list, one after the other.
     *
     * @param path appended to the base; begins with a slash
     * @param listField the field of an answer that holds the list
     * @param idField the field of an element that names it: elements that come again are left out
     */
    public Pages pages(String path, String listField, String idField, String what) {
        return new Pages(this, path, listField, idField, what);
    }

    /** The answer with a page of a list. */
    JsonNode page(String path, @Nullable String pageToken, String what) {
        String query = "?pageSize=" + PAGE_SIZE + (pageToken == null ? "" : "&pageToken=" + encoded(pageToken));
        return get(path + query, what);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private JsonNode get(String pathAndQuery, String what) {
        Target target = Target.ofApi(URI.create(base + pathAndQuery), what, token);
        JsonNode answer = transport.get(target, (BodyReader<JsonNode>) ApiClient::tree);
        if (!answer.isObject()) {
            throw new PlatformException(Reason.MALFORMED, target + " is not a JSON object.");
        }
        return answer;
    }

    private static JsonNode tree(byte[] body) throws IOException {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new IOException("the answer is empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            // Cut off, or a page of some server in between: the next transfer may be whole. What Jackson says of it may
            // show a piece of a link.
            throw new IOException("the answer is not JSON" + place(e.getLocation(), body.length));
        }
    }

    /** Where it goes wrong; Jackson does not know it of what nests too deep. */
    private static String place(@Nullable JsonLocation at, int length) {
        return at == null ? " that can be read" : ", from byte " + at.getByteOffset() + " of " + length + " on";
    }
}
