package dev.metricsbuild.source.fake;

/**
 * A request that the fake platform has had.
 *
 * @param api whether it went to the API, and not to the storage
 * @param path its path
 * @param query its query as it was sent; empty for none
 * @param authorization its header; empty for none
 */
public record FakeRequest(boolean api, String path, String query, String authorization) {}
