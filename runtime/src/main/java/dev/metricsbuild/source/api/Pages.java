package dev.metricsbuild.source.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that the platform gives page by page. It ends where an answer names no next page, however short or empty a page
 * before was. Rows can shift while a batch is being written, so that an element comes twice: the second is left out.
 */
public final class Pages {
    private static final int MOST_PAGES = 100_000;

    private final ApiClient client;
    private final String path;
    private final String listField;
    private final String idField;
    private final String what;
    private final Set<String> seenTokens = new HashSet<>();
    private final Set<String> seenIds = new HashSet<>();
    private @Nullable String nextToken;
    private boolean ended;

    Pages(ApiClient client, String path, String listField, String idField, String what) {
        this.client = client;
        this.path = path;
        this.listField = listField;
        this.idField = idField;
        this.what = what;
    }

    /** Whether the last page has not been had yet. */
    public boolean hasNext() {
        return !ended;
    }

    /**
     * The elements of the next page that have not come before.
     *
     * @throws PlatformException if the page cannot be fetched, or the list would never end
     */
    public List<JsonFields> next() {
        JsonNode answer = client.page(path, nextToken, what);
        JsonNode list = answer.path(listField);
        if (!list.isArray() && !list.isNull() && !list.isMissingNode()) {
            throw new PlatformException(Reason.MALFORMED, listField + " of " + what + " is not a list.");
        }
        List<JsonFields> elements = new ArrayList<>();
        for (JsonNode element : list) {
            String id = element.path(idField).asText("");
            if (id.isEmpty() || seenIds.add(id.toLowerCase(Locale.ROOT))) {
                elements.add(new JsonFields(element));
            }
        }
        advance(answer.path("nextPageToken").asText(""));
        return elements;
    }

    private void advance(String token) {
        ended = token.isEmpty();
        nextToken = token;
        if (!ended && (!seenTokens.add(token) || seenTokens.size() > MOST_PAGES)) {
            throw new PlatformException(
                    Reason.MALFORMED,
                    "The list of " + what + " does not end: after " + seenTokens.size()
                            + " pages the platform names a repeated page, or still another.");
        }
    }

    /** All elements of all pages. */
    public List<JsonFields> all() {
        List<JsonFields> all = new ArrayList<>();
        while (hasNext()) {
            all.addAll(next());
        }
        return all;
    }
}
