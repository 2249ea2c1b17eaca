using Refit;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>The same calls as Refit's documentation writes them.</summary>
[Headers("Accept: application/json")]
internal interface IRefitClient
{
    [Get("/api/v3.0/account")]
    Task<PlainAccount> GetAccountAsync([Header("X-API-Key")] string key, CancellationToken cancellationToken = default);

    [Get("/api/v3.0/folder/{id}")]
    Task<PlainFolder> GetFolderByIdAsync(Guid id, [Header("X-API-Key")] string key, CancellationToken cancellationToken = default);

    [Get("/api/v4.0/database/{id}/commodities")]
    Task<List<PlainCommodity>> GetCommoditiesAsync(Guid id, int skip, int take, [Header("X-API-Key")] string key, CancellationToken cancellationToken = default);

    [Post("/api/v3.0/folder")]
    Task<PlainFolder> AddFolderAsync([Body] PlainFolderRequest folder, [Header("X-API-Key")] string key, CancellationToken cancellationToken = default);
}
