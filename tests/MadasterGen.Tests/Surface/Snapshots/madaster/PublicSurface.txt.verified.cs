Madaster.IMadasterClient.Latest: Madaster.IMadasterLatestClient Latest { get; }
Madaster.IMadasterClient.OpenLinkedFileAsync: System.Threading.Tasks.Task<Madaster.MadasterFile> OpenLinkedFileAsync(System.Uri url, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterClient.OpenLinkedFileAsync: System.Threading.Tasks.Task<Madaster.MadasterFile> OpenLinkedFileAsync(string url, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterClient.SaveLinkedFileAsync: System.Threading.Tasks.Task SaveLinkedFileAsync(System.Uri url, string path, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterClient.SaveLinkedFileAsync: System.Threading.Tasks.Task SaveLinkedFileAsync(string url, string path, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterClient.V3_0: Madaster.IMadasterV3_0Client V3_0 { get; }
Madaster.IMadasterClient.V4_0: Madaster.IMadasterV4_0Client V4_0 { get; }
Madaster.IMadasterClient: public interface Madaster.IMadasterClient
Madaster.IMadasterLatestClient.Account: Madaster.V3_0.IAccountClient Account { get; }
Madaster.IMadasterLatestClient.Building: Madaster.V3_0.IBuildingClient Building { get; }
Madaster.IMadasterLatestClient.BuildingFile: Madaster.V3_0.IBuildingFileClient BuildingFile { get; }
Madaster.IMadasterLatestClient.BuildingFileElement: Madaster.V3_0.IBuildingFileElementClient BuildingFileElement { get; }
Madaster.IMadasterLatestClient.Commodity: Madaster.V4_0.ICommodityClient Commodity { get; }
Madaster.IMadasterLatestClient.Database: Madaster.V4_0.IDatabaseClient Database { get; }
Madaster.IMadasterLatestClient.Folder: Madaster.V3_0.IFolderClient Folder { get; }
Madaster.IMadasterLatestClient.SystemSettings: Madaster.IMadasterLatestSystemSettingsClient SystemSettings { get; }
Madaster.IMadasterLatestClient: public interface Madaster.IMadasterLatestClient
Madaster.IMadasterLatestSystemSettingsClient.EnumerateClassificationMethodsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.ClassificationMethod> EnumerateClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.EnumerateMaterialClassificationsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.MaterialFamily> EnumerateMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.EnumerateMaterialPriceSetsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.PriceSet> EnumerateMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.GetBuildingUsagesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyDictionary<string, string>> GetBuildingUsagesAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.GetClassificationMethodsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.ClassificationMethod>> GetClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.GetMaterialClassificationsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.MaterialFamily>> GetMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient.GetMaterialPriceSetsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.PriceSet>> GetMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.IMadasterLatestSystemSettingsClient: public interface Madaster.IMadasterLatestSystemSettingsClient
Madaster.IMadasterV3_0Client.Account: Madaster.V3_0.IAccountClient Account { get; }
Madaster.IMadasterV3_0Client.Building: Madaster.V3_0.IBuildingClient Building { get; }
Madaster.IMadasterV3_0Client.BuildingFile: Madaster.V3_0.IBuildingFileClient BuildingFile { get; }
Madaster.IMadasterV3_0Client.BuildingFileElement: Madaster.V3_0.IBuildingFileElementClient BuildingFileElement { get; }
Madaster.IMadasterV3_0Client.Folder: Madaster.V3_0.IFolderClient Folder { get; }
Madaster.IMadasterV3_0Client.SystemSettings: Madaster.V3_0.ISystemSettingsClient SystemSettings { get; }
Madaster.IMadasterV3_0Client: public interface Madaster.IMadasterV3_0Client
Madaster.IMadasterV4_0Client.Commodity: Madaster.V4_0.ICommodityClient Commodity { get; }
Madaster.IMadasterV4_0Client.Database: Madaster.V4_0.IDatabaseClient Database { get; }
Madaster.IMadasterV4_0Client.SystemSettings: Madaster.V4_0.ISystemSettingsClient SystemSettings { get; }
Madaster.IMadasterV4_0Client: public interface Madaster.IMadasterV4_0Client
Madaster.MadasterApiException..ctor: public MadasterApiException(string message, string operationId, string apiVersion, System.Net.HttpStatusCode? statusCode = null, System.Exception? innerException = null)
Madaster.MadasterApiException.ApiVersion: public string ApiVersion { get; }
Madaster.MadasterApiException.Headers: public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; init; }
Madaster.MadasterApiException.JsonPath: public string? JsonPath { get; init; }
Madaster.MadasterApiException.OperationId: public string OperationId { get; }
Madaster.MadasterApiException.Problem: public Madaster.MadasterProblemDetails? Problem { get; init; }
Madaster.MadasterApiException.ResponseBody: public string? ResponseBody { get; init; }
Madaster.MadasterApiException.RetryAfter: public System.TimeSpan? RetryAfter { get; init; }
Madaster.MadasterApiException.Status: public int Status { get; }
Madaster.MadasterApiException.StatusCode: public System.Net.HttpStatusCode? StatusCode { get; }
Madaster.MadasterApiException: public sealed class Madaster.MadasterApiException : System.Exception
Madaster.MadasterBatch<TItem, TResult>..ctor: public MadasterBatch(int index, int offset, System.Collections.Generic.IReadOnlyList<TItem> items, TResult result)
Madaster.MadasterBatch<TItem, TResult>.Index: public int Index { get; }
Madaster.MadasterBatch<TItem, TResult>.Items: public System.Collections.Generic.IReadOnlyList<TItem> Items { get; }
Madaster.MadasterBatch<TItem, TResult>.Offset: public int Offset { get; }
Madaster.MadasterBatch<TItem, TResult>.Result: public TResult Result { get; }
Madaster.MadasterBatch<TItem, TResult>.ToString: public override string ToString()
Madaster.MadasterBatch<TItem, TResult>: public sealed class Madaster.MadasterBatch<TItem, TResult>
Madaster.MadasterChangeIndexAttribute..ctor: public MadasterChangeIndexAttribute(params string[] names)
Madaster.MadasterChangeIndexAttribute.ConcernsCreation: public bool ConcernsCreation { get; set; }
Madaster.MadasterChangeIndexAttribute.Names: public string[] Names { get; }
Madaster.MadasterChangeIndexAttribute: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.MadasterChangeIndexAttribute : System.Attribute
Madaster.MadasterChangedAttribute..ctor: public MadasterChangedAttribute(string id, bool isBreaking, string text, params string[] members)
Madaster.MadasterChangedAttribute.Before: public string[]? Before { get; set; }
Madaster.MadasterChangedAttribute.Id: public string Id { get; }
Madaster.MadasterChangedAttribute.IsBreaking: public bool IsBreaking { get; }
Madaster.MadasterChangedAttribute.Limit: public string? Limit { get; set; }
Madaster.MadasterChangedAttribute.Members: public string[] Members { get; }
Madaster.MadasterChangedAttribute.Parameter: public string? Parameter { get; set; }
Madaster.MadasterChangedAttribute.Position: public int Position { get; set; }
Madaster.MadasterChangedAttribute.Replacement: public string? Replacement { get; set; }
Madaster.MadasterChangedAttribute.Text: public string Text { get; }
Madaster.MadasterChangedAttribute: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.MadasterChangedAttribute : System.Attribute
Madaster.MadasterClient..ctor: public MadasterClient(Madaster.MadasterClientOptions options)
Madaster.MadasterClient..ctor: public MadasterClient(System.Net.Http.HttpClient httpClient, Madaster.MadasterClientOptions options)
Madaster.MadasterClient..ctor: public MadasterClient(string apiKey)
Madaster.MadasterClient.Dispose: public void Dispose()
Madaster.MadasterClient.Latest: public Madaster.MadasterLatestClient Latest { get; private set; }
Madaster.MadasterClient.OpenLinkedFileAsync: public System.Threading.Tasks.Task<Madaster.MadasterFile> OpenLinkedFileAsync(System.Uri url, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterClient.OpenLinkedFileAsync: public System.Threading.Tasks.Task<Madaster.MadasterFile> OpenLinkedFileAsync(string url, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterClient.SaveLinkedFileAsync: public System.Threading.Tasks.Task SaveLinkedFileAsync(System.Uri url, string path, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterClient.SaveLinkedFileAsync: public System.Threading.Tasks.Task SaveLinkedFileAsync(string url, string path, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterClient.V3_0: public Madaster.MadasterV3_0Client V3_0 { get; private set; }
Madaster.MadasterClient.V4_0: public Madaster.MadasterV4_0Client V4_0 { get; private set; }
Madaster.MadasterClient: public sealed class Madaster.MadasterClient : Madaster.IMadasterClient, System.IDisposable
Madaster.MadasterClientOptions..ctor: public MadasterClientOptions()
Madaster.MadasterClientOptions.ApiKey: public string? ApiKey { get; set; }
Madaster.MadasterClientOptions.ApiKeyProvider: public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? ApiKeyProvider { get; set; }
Madaster.MadasterClientOptions.BaseAddress: public System.Uri? BaseAddress { get; set; }
Madaster.MadasterClientOptions.CredentialProvider: public System.Func<string, System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string?>>? CredentialProvider { get; set; }
Madaster.MadasterClientOptions.Credentials: public System.Collections.Generic.IDictionary<string, string> Credentials { get; }
Madaster.MadasterClientOptions.Environment: public Madaster.MadasterEnvironment? Environment { get; set; }
Madaster.MadasterClientOptions.MaxResponseSize: public long MaxResponseSize { get; set; }
Madaster.MadasterClientOptions.OperationApiKeyProvider: public System.Func<Madaster.MadasterOperation, System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? OperationApiKeyProvider { get; set; }
Madaster.MadasterClientOptions.Timeout: public System.TimeSpan? Timeout { get; set; }
Madaster.MadasterClientOptions.ToString: public override string ToString()
Madaster.MadasterClientOptions.UserAgent: public string? UserAgent { get; set; }
Madaster.MadasterClientOptions: public sealed class Madaster.MadasterClientOptions
Madaster.MadasterConverter<T>.Read: public override sealed T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterConverter<T>.Write: public override sealed void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterConverter<T>: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public abstract class Madaster.MadasterConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
Madaster.MadasterEnvironment..ctor: public MadasterEnvironment(string name, System.Uri baseAddress)
Madaster.MadasterEnvironment.Acceptance: public static Madaster.MadasterEnvironment Acceptance { get; }
Madaster.MadasterEnvironment.BaseAddress: public System.Uri BaseAddress { get; }
Madaster.MadasterEnvironment.Name: public string Name { get; }
Madaster.MadasterEnvironment.Parse: public static Madaster.MadasterEnvironment Parse(string name)
Madaster.MadasterEnvironment.Production: public static Madaster.MadasterEnvironment Production { get; }
Madaster.MadasterEnvironment.ToString: public override string ToString()
Madaster.MadasterEnvironment: public sealed class Madaster.MadasterEnvironment
Madaster.MadasterFile.ContentType: public string? ContentType { get; }
Madaster.MadasterFile.Dispose: public void Dispose()
Madaster.MadasterFile.DisposeAsync: public System.Threading.Tasks.ValueTask DisposeAsync()
Madaster.MadasterFile.FileName: public string? FileName { get; }
Madaster.MadasterFile.FromBytes: public static Madaster.MadasterFile FromBytes(System.ReadOnlyMemory<byte> bytes, string? fileName = null, string? contentType = null)
Madaster.MadasterFile.FromBytes: public static Madaster.MadasterFile FromBytes(byte[] bytes, string? fileName = null, string? contentType = null)
Madaster.MadasterFile.FromPath: public static Madaster.MadasterFile FromPath(string path, string? fileName = null, string? contentType = null)
Madaster.MadasterFile.FromStream: public static Madaster.MadasterFile FromStream(System.IO.Stream stream, string? fileName = null, string? contentType = null, bool leaveOpen = false)
Madaster.MadasterFile.Length: public long? Length { get; }
Madaster.MadasterFile.OpenReadAsync: public System.Threading.Tasks.Task<System.IO.Stream> OpenReadAsync(System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterFile.ReadAsBytesAsync: public System.Threading.Tasks.Task<byte[]> ReadAsBytesAsync(System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterFile.SaveAsync: public System.Threading.Tasks.Task SaveAsync(string path, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterFile.ToString: public override string ToString()
Madaster.MadasterFile: public sealed class Madaster.MadasterFile : System.IAsyncDisposable, System.IDisposable
Madaster.MadasterKeyConverter<T>.ReadAsPropertyName: public override sealed T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterKeyConverter<T>.WriteAsPropertyName: public override sealed void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterKeyConverter<T>: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public abstract class Madaster.MadasterKeyConverter<T> where T : struct : Madaster.MadasterConverter<T>
Madaster.MadasterLatestClient.Account: public Madaster.V3_0.AccountClient Account { get; }
Madaster.MadasterLatestClient.Building: public Madaster.V3_0.BuildingClient Building { get; }
Madaster.MadasterLatestClient.BuildingFile: public Madaster.V3_0.BuildingFileClient BuildingFile { get; }
Madaster.MadasterLatestClient.BuildingFileElement: public Madaster.V3_0.BuildingFileElementClient BuildingFileElement { get; }
Madaster.MadasterLatestClient.Commodity: public Madaster.V4_0.CommodityClient Commodity { get; }
Madaster.MadasterLatestClient.Database: public Madaster.V4_0.DatabaseClient Database { get; }
Madaster.MadasterLatestClient.Folder: public Madaster.V3_0.FolderClient Folder { get; }
Madaster.MadasterLatestClient.SystemSettings: public Madaster.MadasterLatestSystemSettingsClient SystemSettings { get; }
Madaster.MadasterLatestClient: public sealed class Madaster.MadasterLatestClient : Madaster.IMadasterLatestClient
Madaster.MadasterLatestSystemSettingsClient.EnumerateClassificationMethodsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.ClassificationMethod> EnumerateClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.EnumerateMaterialClassificationsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.MaterialFamily> EnumerateMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.EnumerateMaterialPriceSetsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.PriceSet> EnumerateMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.GetBuildingUsagesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyDictionary<string, string>> GetBuildingUsagesAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.GetClassificationMethodsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.ClassificationMethod>> GetClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.GetMaterialClassificationsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.MaterialFamily>> GetMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient.GetMaterialPriceSetsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.PriceSet>> GetMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterLatestSystemSettingsClient: public sealed class Madaster.MadasterLatestSystemSettingsClient : Madaster.IMadasterLatestSystemSettingsClient
Madaster.MadasterODataQuery..ctor: public MadasterODataQuery()
Madaster.MadasterODataQuery.Filter: public string? Filter { get; set; }
Madaster.MadasterODataQuery.PageSize: public int? PageSize { get; set; }
Madaster.MadasterODataQuery.Select: public System.Collections.Generic.IReadOnlyList<string>? Select { get; set; }
Madaster.MadasterODataQuery.Skip: public int? Skip { get; set; }
Madaster.MadasterODataQuery.Top: public int? Top { get; set; }
Madaster.MadasterODataQuery: public sealed class Madaster.MadasterODataQuery
Madaster.MadasterOperation..ctor: public MadasterOperation(string id, string tag, string apiVersion, string method, string path, bool isDeprecated, bool requiresKey)
Madaster.MadasterOperation.ApiVersion: public string ApiVersion { get; }
Madaster.MadasterOperation.Id: public string Id { get; }
Madaster.MadasterOperation.IsDeprecated: public bool IsDeprecated { get; }
Madaster.MadasterOperation.Method: public string Method { get; }
Madaster.MadasterOperation.Of: public static Madaster.MadasterOperation? Of(System.Net.Http.HttpRequestMessage request)
Madaster.MadasterOperation.Path: public string Path { get; }
Madaster.MadasterOperation.RequestKey: public static System.Net.Http.HttpRequestOptionsKey<Madaster.MadasterOperation> RequestKey { get; }
Madaster.MadasterOperation.RequiresKey: public bool RequiresKey { get; }
Madaster.MadasterOperation.Tag: public string Tag { get; }
Madaster.MadasterOperation.ToString: public override string ToString()
Madaster.MadasterOperation: public sealed class Madaster.MadasterOperation
Madaster.MadasterOperations.All: public static System.Collections.Generic.IReadOnlyList<Madaster.MadasterOperation> All { get; }
Madaster.MadasterOperations: public static class Madaster.MadasterOperations
Madaster.MadasterPolling.UntilAsync: public static System.Threading.Tasks.Task<T> UntilAsync<T>(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.Task<T>> read, System.Func<T, bool> until, System.Func<T, string?>? failed = null, Madaster.MadasterPollingOptions? options = null, System.IProgress<T>? progress = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.MadasterPolling: public static class Madaster.MadasterPolling
Madaster.MadasterPollingFailedException..ctor: public MadasterPollingFailedException(string reason, object? lastValue)
Madaster.MadasterPollingFailedException.LastValue: public object? LastValue { get; }
Madaster.MadasterPollingFailedException.Reason: public string Reason { get; }
Madaster.MadasterPollingFailedException: public sealed class Madaster.MadasterPollingFailedException : System.Exception
Madaster.MadasterPollingOptions..ctor: public MadasterPollingOptions()
Madaster.MadasterPollingOptions.BackoffFactor: public double BackoffFactor { get; set; }
Madaster.MadasterPollingOptions.Interval: public System.TimeSpan Interval { get; set; }
Madaster.MadasterPollingOptions.MaximumFailures: public int MaximumFailures { get; set; }
Madaster.MadasterPollingOptions.MaximumInterval: public System.TimeSpan MaximumInterval { get; set; }
Madaster.MadasterPollingOptions.Timeout: public System.TimeSpan? Timeout { get; set; }
Madaster.MadasterPollingOptions: public sealed class Madaster.MadasterPollingOptions
Madaster.MadasterProblemDetails..ctor: public MadasterProblemDetails()
Madaster.MadasterProblemDetails.AdditionalProperties: public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement> AdditionalProperties { get; init; }
Madaster.MadasterProblemDetails.Detail: public string? Detail { get; init; }
Madaster.MadasterProblemDetails.Equals: public bool Equals(Madaster.MadasterProblemDetails? other)
Madaster.MadasterProblemDetails.GetHashCode: public override int GetHashCode()
Madaster.MadasterProblemDetails.Instance: public string? Instance { get; init; }
Madaster.MadasterProblemDetails.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.MadasterProblemDetails.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.MadasterProblemDetails.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.MadasterProblemDetails>
Madaster.MadasterProblemDetails.Status: public int? Status { get; init; }
Madaster.MadasterProblemDetails.Title: public string? Title { get; init; }
Madaster.MadasterProblemDetails.Type: public string? Type { get; init; }
Madaster.MadasterProblemDetails.this[]: public System.Text.Json.JsonElement? this[string name] { get; }
Madaster.MadasterProblemDetails: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.MadasterProblemDetails.MadasterJsonConverter))] public sealed record Madaster.MadasterProblemDetails : System.IEquatable<Madaster.MadasterProblemDetails>
Madaster.MadasterRemovedAttribute..ctor: public MadasterRemovedAttribute(string text)
Madaster.MadasterRemovedAttribute.Advice: public string? Advice { get; set; }
Madaster.MadasterRemovedAttribute.Replacement: public string? Replacement { get; set; }
Madaster.MadasterRemovedAttribute.Text: public string Text { get; }
Madaster.MadasterRemovedAttribute: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.MadasterRemovedAttribute : System.Attribute
Madaster.MadasterRequestOptions..ctor: public MadasterRequestOptions()
Madaster.MadasterRequestOptions.ApiKey: public string? ApiKey { get; set; }
Madaster.MadasterRequestOptions.DownloadProgress: public System.IProgress<long>? DownloadProgress { get; set; }
Madaster.MadasterRequestOptions.Headers: public System.Collections.Generic.IDictionary<string, string> Headers { get; }
Madaster.MadasterRequestOptions.OnBody: public System.Action<System.ReadOnlyMemory<byte>>? OnBody { get; set; }
Madaster.MadasterRequestOptions.OnResponse: public System.Action<Madaster.MadasterResponseInfo>? OnResponse { get; set; }
Madaster.MadasterRequestOptions.Progress: public System.IProgress<long>? Progress { get; set; }
Madaster.MadasterRequestOptions.Query: public System.Collections.Generic.IDictionary<string, string?> Query { get; }
Madaster.MadasterRequestOptions.Timeout: public System.TimeSpan? Timeout { get; set; }
Madaster.MadasterRequestOptions: public sealed class Madaster.MadasterRequestOptions
Madaster.MadasterResponseInfo..ctor: public MadasterResponseInfo(string operationId, System.Net.HttpStatusCode statusCode, System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>? headers = null, System.Uri? location = null)
Madaster.MadasterResponseInfo.Headers: public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
Madaster.MadasterResponseInfo.Location: public System.Uri? Location { get; }
Madaster.MadasterResponseInfo.OperationId: public string OperationId { get; }
Madaster.MadasterResponseInfo.StatusCode: public System.Net.HttpStatusCode StatusCode { get; }
Madaster.MadasterResponseInfo.ToString: public override string ToString()
Madaster.MadasterResponseInfo: public sealed class Madaster.MadasterResponseInfo
Madaster.MadasterTelemetry.CallDuration: public const string CallDuration = "madaster.client.call.duration"
Madaster.MadasterTelemetry.LogCategory: public const string LogCategory = "Madaster"
Madaster.MadasterTelemetry.MeterName: public const string MeterName = "Madaster"
Madaster.MadasterTelemetry.SourceName: public const string SourceName = "Madaster"
Madaster.MadasterTelemetry: public static class Madaster.MadasterTelemetry
Madaster.MadasterV3_0Client.Account: public Madaster.V3_0.AccountClient Account { get; }
Madaster.MadasterV3_0Client.ApiVersion: public const string ApiVersion = "v3.0"
Madaster.MadasterV3_0Client.Build: public const string? Build = "30855"
Madaster.MadasterV3_0Client.Building: public Madaster.V3_0.BuildingClient Building { get; }
Madaster.MadasterV3_0Client.BuildingFile: public Madaster.V3_0.BuildingFileClient BuildingFile { get; }
Madaster.MadasterV3_0Client.BuildingFileElement: public Madaster.V3_0.BuildingFileElementClient BuildingFileElement { get; }
Madaster.MadasterV3_0Client.Folder: public Madaster.V3_0.FolderClient Folder { get; }
Madaster.MadasterV3_0Client.SystemSettings: public Madaster.V3_0.SystemSettingsClient SystemSettings { get; }
Madaster.MadasterV3_0Client: public sealed class Madaster.MadasterV3_0Client : Madaster.IMadasterV3_0Client
Madaster.MadasterV3_0ClientAdvice: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public static class Madaster.MadasterV3_0ClientAdvice
Madaster.MadasterV3_0JsonTypeInfoResolver..ctor: public MadasterV3_0JsonTypeInfoResolver()
Madaster.MadasterV3_0JsonTypeInfoResolver.GetTypeInfo: public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterV3_0JsonTypeInfoResolver.Instance: public static System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Instance { get; }
Madaster.MadasterV3_0JsonTypeInfoResolver: public sealed class Madaster.MadasterV3_0JsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
Madaster.MadasterV4_0Client.ApiVersion: public const string ApiVersion = "v4.0"
Madaster.MadasterV4_0Client.Build: public const string? Build = "28168"
Madaster.MadasterV4_0Client.Commodity: public Madaster.V4_0.CommodityClient Commodity { get; }
Madaster.MadasterV4_0Client.Database: public Madaster.V4_0.DatabaseClient Database { get; }
Madaster.MadasterV4_0Client.SystemSettings: public Madaster.V4_0.SystemSettingsClient SystemSettings { get; }
Madaster.MadasterV4_0Client: public sealed class Madaster.MadasterV4_0Client : Madaster.IMadasterV4_0Client
Madaster.MadasterV4_0ClientAdvice: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public static class Madaster.MadasterV4_0ClientAdvice
Madaster.MadasterV4_0JsonTypeInfoResolver..ctor: public MadasterV4_0JsonTypeInfoResolver()
Madaster.MadasterV4_0JsonTypeInfoResolver.GetTypeInfo: public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options)
Madaster.MadasterV4_0JsonTypeInfoResolver.Instance: public static System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Instance { get; }
Madaster.MadasterV4_0JsonTypeInfoResolver: public sealed class Madaster.MadasterV4_0JsonTypeInfoResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
Madaster.V3_0.AcceptLanguage..ctor: public AcceptLanguage(string value)
Madaster.V3_0.AcceptLanguage.De: public static Madaster.V3_0.AcceptLanguage De { get; }
Madaster.V3_0.AcceptLanguage.En: public static Madaster.V3_0.AcceptLanguage En { get; }
Madaster.V3_0.AcceptLanguage.Equals: public bool Equals(Madaster.V3_0.AcceptLanguage other)
Madaster.V3_0.AcceptLanguage.Equals: public override bool Equals(object? obj)
Madaster.V3_0.AcceptLanguage.Fr: public static Madaster.V3_0.AcceptLanguage Fr { get; }
Madaster.V3_0.AcceptLanguage.GetHashCode: public override int GetHashCode()
Madaster.V3_0.AcceptLanguage.Known.De: De = 4
Madaster.V3_0.AcceptLanguage.Known.En: En = 1
Madaster.V3_0.AcceptLanguage.Known.Fr: Fr = 3
Madaster.V3_0.AcceptLanguage.Known.Nb: Nb = 5
Madaster.V3_0.AcceptLanguage.Known.Nl: Nl = 2
Madaster.V3_0.AcceptLanguage.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.AcceptLanguage.Known: public enum Madaster.V3_0.AcceptLanguage.Known : int
Madaster.V3_0.AcceptLanguage.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.AcceptLanguage.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.AcceptLanguage.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.AcceptLanguage>
Madaster.V3_0.AcceptLanguage.Nb: public static Madaster.V3_0.AcceptLanguage Nb { get; }
Madaster.V3_0.AcceptLanguage.Nl: public static Madaster.V3_0.AcceptLanguage Nl { get; }
Madaster.V3_0.AcceptLanguage.ToKnown: public Madaster.V3_0.AcceptLanguage.Known ToKnown()
Madaster.V3_0.AcceptLanguage.ToString: public override string ToString()
Madaster.V3_0.AcceptLanguage.Value: public string Value { get; }
Madaster.V3_0.AcceptLanguage.op_Equality: public static bool operator ==(Madaster.V3_0.AcceptLanguage left, Madaster.V3_0.AcceptLanguage right)
Madaster.V3_0.AcceptLanguage.op_Inequality: public static bool operator !=(Madaster.V3_0.AcceptLanguage left, Madaster.V3_0.AcceptLanguage right)
Madaster.V3_0.AcceptLanguage: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.AcceptLanguage.MadasterJsonConverter))] public readonly struct Madaster.V3_0.AcceptLanguage : System.IEquatable<Madaster.V3_0.AcceptLanguage>
Madaster.V3_0.Accessibility..ctor: public Accessibility(string value)
Madaster.V3_0.Accessibility.Accessible: public static Madaster.V3_0.Accessibility Accessible { get; }
Madaster.V3_0.Accessibility.Equals: public bool Equals(Madaster.V3_0.Accessibility other)
Madaster.V3_0.Accessibility.Equals: public override bool Equals(object? obj)
Madaster.V3_0.Accessibility.GetHashCode: public override int GetHashCode()
Madaster.V3_0.Accessibility.Known.Accessible: Accessible = 6
Madaster.V3_0.Accessibility.Known.NotAccessible: NotAccessible = 2
Madaster.V3_0.Accessibility.Known.PartialNoDamage: PartialNoDamage = 5
Madaster.V3_0.Accessibility.Known.PartialWithDamage: PartialWithDamage = 3
Madaster.V3_0.Accessibility.Known.PartialWithRepairableDamage: PartialWithRepairableDamage = 4
Madaster.V3_0.Accessibility.Known.Unknown: Unknown = 1
Madaster.V3_0.Accessibility.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.Accessibility.Known: public enum Madaster.V3_0.Accessibility.Known : int
Madaster.V3_0.Accessibility.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.Accessibility.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.Accessibility.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.Accessibility>
Madaster.V3_0.Accessibility.NotAccessible: public static Madaster.V3_0.Accessibility NotAccessible { get; }
Madaster.V3_0.Accessibility.PartialNoDamage: public static Madaster.V3_0.Accessibility PartialNoDamage { get; }
Madaster.V3_0.Accessibility.PartialWithDamage: public static Madaster.V3_0.Accessibility PartialWithDamage { get; }
Madaster.V3_0.Accessibility.PartialWithRepairableDamage: public static Madaster.V3_0.Accessibility PartialWithRepairableDamage { get; }
Madaster.V3_0.Accessibility.ToKnown: public Madaster.V3_0.Accessibility.Known ToKnown()
Madaster.V3_0.Accessibility.ToString: public override string ToString()
Madaster.V3_0.Accessibility.Unknown: public static Madaster.V3_0.Accessibility Unknown { get; }
Madaster.V3_0.Accessibility.Value: public string Value { get; }
Madaster.V3_0.Accessibility.op_Equality: public static bool operator ==(Madaster.V3_0.Accessibility left, Madaster.V3_0.Accessibility right)
Madaster.V3_0.Accessibility.op_Inequality: public static bool operator !=(Madaster.V3_0.Accessibility left, Madaster.V3_0.Accessibility right)
Madaster.V3_0.Accessibility: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.Accessibility.MadasterJsonConverter))] public readonly struct Madaster.V3_0.Accessibility : System.IEquatable<Madaster.V3_0.Accessibility>
Madaster.V3_0.AccountClient.EnumerateFolderTypesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FolderType> EnumerateFolderTypesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.AccountClient.GetAccountAsync: public System.Threading.Tasks.Task<Madaster.V3_0.AccountResponse> GetAccountAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.AccountClient.GetFolderTypesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FolderType>> GetFolderTypesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.AccountClient: public sealed class Madaster.V3_0.AccountClient : Madaster.V3_0.IAccountClient
Madaster.V3_0.AccountResponse..ctor: public AccountResponse()
Madaster.V3_0.AccountResponse.AccountType: public Madaster.V3_0.AccountType AccountType { get; init; }
Madaster.V3_0.AccountResponse.Equals: public bool Equals(Madaster.V3_0.AccountResponse? other)
Madaster.V3_0.AccountResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.AccountResponse.Id: public System.Guid Id { get; init; }
Madaster.V3_0.AccountResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.AccountResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.AccountResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.AccountResponse>
Madaster.V3_0.AccountResponse.Name: public string? Name { get; init; }
Madaster.V3_0.AccountResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.AccountResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.AccountResponse : System.IEquatable<Madaster.V3_0.AccountResponse>
Madaster.V3_0.AccountType..ctor: public AccountType(string value)
Madaster.V3_0.AccountType.Equals: public bool Equals(Madaster.V3_0.AccountType other)
Madaster.V3_0.AccountType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.AccountType.General: public static Madaster.V3_0.AccountType General { get; }
Madaster.V3_0.AccountType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.AccountType.Known.General: General = 3
Madaster.V3_0.AccountType.Known.Private: Private = 4
Madaster.V3_0.AccountType.Known.Supplier: Supplier = 2
Madaster.V3_0.AccountType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.AccountType.Known.VerifiedDatabase: VerifiedDatabase = 1
Madaster.V3_0.AccountType.Known: public enum Madaster.V3_0.AccountType.Known : int
Madaster.V3_0.AccountType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.AccountType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.AccountType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.AccountType>
Madaster.V3_0.AccountType.Private: public static Madaster.V3_0.AccountType Private { get; }
Madaster.V3_0.AccountType.Supplier: public static Madaster.V3_0.AccountType Supplier { get; }
Madaster.V3_0.AccountType.ToKnown: public Madaster.V3_0.AccountType.Known ToKnown()
Madaster.V3_0.AccountType.ToString: public override string ToString()
Madaster.V3_0.AccountType.Value: public string Value { get; }
Madaster.V3_0.AccountType.VerifiedDatabase: public static Madaster.V3_0.AccountType VerifiedDatabase { get; }
Madaster.V3_0.AccountType.op_Equality: public static bool operator ==(Madaster.V3_0.AccountType left, Madaster.V3_0.AccountType right)
Madaster.V3_0.AccountType.op_Inequality: public static bool operator !=(Madaster.V3_0.AccountType left, Madaster.V3_0.AccountType right)
Madaster.V3_0.AccountType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.AccountType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.AccountType : System.IEquatable<Madaster.V3_0.AccountType>
Madaster.V3_0.BrandLayerMatch..ctor: public BrandLayerMatch()
Madaster.V3_0.BrandLayerMatch.Equals: public bool Equals(Madaster.V3_0.BrandLayerMatch? other)
Madaster.V3_0.BrandLayerMatch.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BrandLayerMatch.Id: public System.Guid Id { get; init; }
Madaster.V3_0.BrandLayerMatch.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BrandLayerMatch.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BrandLayerMatch.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BrandLayerMatch>
Madaster.V3_0.BrandLayerMatch.Name: public string? Name { get; init; }
Madaster.V3_0.BrandLayerMatch: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BrandLayerMatch.MadasterJsonConverter))] public sealed record Madaster.V3_0.BrandLayerMatch : System.IEquatable<Madaster.V3_0.BrandLayerMatch>
Madaster.V3_0.BuildingCircularInformation..ctor: public BuildingCircularInformation()
Madaster.V3_0.BuildingCircularInformation.CiScoreBuilding: public double CiScoreBuilding { get; init; }
Madaster.V3_0.BuildingCircularInformation.CircularityConstructionPhase: public double CircularityConstructionPhase { get; init; }
Madaster.V3_0.BuildingCircularInformation.CircularityEndOfLifePhase: public double CircularityEndOfLifePhase { get; init; }
Madaster.V3_0.BuildingCircularInformation.CircularityUsagePhase: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double CircularityUsagePhase { get; init; }
Madaster.V3_0.BuildingCircularInformation.CorrectionUnknownMaterials: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double CorrectionUnknownMaterials { get; init; }
Madaster.V3_0.BuildingCircularInformation.Equals: public bool Equals(Madaster.V3_0.BuildingCircularInformation? other)
Madaster.V3_0.BuildingCircularInformation.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingCircularInformation.MadasterCiScore: public double MadasterCiScore { get; init; }
Madaster.V3_0.BuildingCircularInformation.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingCircularInformation.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingCircularInformation.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingCircularInformation>
Madaster.V3_0.BuildingCircularInformation.PenaltyElementsMissingCircularityInformation: public double PenaltyElementsMissingCircularityInformation { get; init; }
Madaster.V3_0.BuildingCircularInformation.PenaltyElementsWithoutMass: public double PenaltyElementsWithoutMass { get; init; }
Madaster.V3_0.BuildingCircularInformation: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingCircularInformation.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingCircularInformation : System.IEquatable<Madaster.V3_0.BuildingCircularInformation>
Madaster.V3_0.BuildingClient.AddBuildingAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> AddBuildingAsync(Madaster.V3_0.BuildingRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.AddDatabaseAsync: public System.Threading.Tasks.Task<System.Guid> AddDatabaseAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.AddImageAsync: public System.Threading.Tasks.Task AddImageAsync(string id, Madaster.MadasterFile file, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.BatchActiveAsync: public System.Threading.Tasks.Task BatchActiveAsync(System.Guid id, System.Collections.Generic.IReadOnlyList<System.Guid> body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.CreateExcelPassportAsync: [System.ObsoleteAttribute("The document calls Building_CreateExcelPassport deprecated; V3_0.Building.CreatePassportAsync likely takes its place.")] public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreateExcelPassportAsync(System.Guid id, Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.CreatePassportAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreatePassportAsync(System.Guid id, Madaster.V3_0.PassportRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.CreatePdfPassportAsync: [System.ObsoleteAttribute("The document calls Building_CreatePdfPassport deprecated; V3_0.Building.CreatePassportAsync likely takes its place.")] public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreatePdfPassportAsync(System.Guid id, Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.DeleteBuildingAsync: public System.Threading.Tasks.Task DeleteBuildingAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.DeleteImageAsync: public System.Threading.Tasks.Task DeleteImageAsync(System.Guid id, string fileName, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.EnumerateAvailableDatabasesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.Database> EnumerateAvailableDatabasesAsync(System.Guid id, bool? explicitlyShared = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.EnumerateBuildingDatabasesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.Database> EnumerateBuildingDatabasesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.EnumerateBuildingsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingResponse> EnumerateBuildingsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.EnumerateImagesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FileResponse> EnumerateImagesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.EnumeratePassportPresetsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.PassportPreset> EnumeratePassportPresetsAsync(System.Guid id, Madaster.V3_0.PassportType passportType, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetAvailableDatabasesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.Database>> GetAvailableDatabasesAsync(System.Guid id, bool? explicitlyShared = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingByExternalIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> GetBuildingByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingByExternalIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse?> GetBuildingByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingByIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> GetBuildingByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse?> GetBuildingByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingDatabasesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.Database>> GetBuildingDatabasesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetBuildingsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingResponse>> GetBuildingsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetCircularInformationAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingCircularInformation> GetCircularInformationAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetCircularInformationOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingCircularInformation?> GetCircularInformationOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetImagesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FileResponse>> GetImagesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetPassportPresetsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.PassportPreset>> GetPassportPresetsAsync(System.Guid id, Madaster.V3_0.PassportType passportType, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetValidationAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingValidation> GetValidationAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.GetValidationOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingValidation?> GetValidationOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.RecalculateBuildingAsync: public System.Threading.Tasks.Task RecalculateBuildingAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient.UpdateBuildingAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> UpdateBuildingAsync(System.Guid id, Madaster.V3_0.BuildingRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingClient: public sealed class Madaster.V3_0.BuildingClient : Madaster.V3_0.IBuildingClient
Madaster.V3_0.BuildingFileClient.AddFileAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> AddFileAsync(System.Guid buildingId, Madaster.V3_0.BuildingFileRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.DeleteFileAsync: public System.Threading.Tasks.Task DeleteFileAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.DownloadAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FileDownloadResponse> DownloadAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.DownloadOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FileDownloadResponse?> DownloadOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.EnumerateFilesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileResponse> EnumerateFilesAsync(System.Guid buildingId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.GetFileByIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> GetFileByIdAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.GetFileByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse?> GetFileByIdOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.GetFilesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileResponse>> GetFilesAsync(System.Guid buildingId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.GetStatusByIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileStatusResponse> GetStatusByIdAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.GetStatusByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileStatusResponse?> GetStatusByIdOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.RestartRefinementAsync: public System.Threading.Tasks.Task RestartRefinementAsync(System.Guid buildingId, Madaster.V3_0.RestartRefinementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.SetActiveAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> SetActiveAsync(System.Guid buildingId, System.Guid id, bool body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.SetImportingAsync: public System.Threading.Tasks.Task SetImportingAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.StartRefinementAsync: public System.Threading.Tasks.Task StartRefinementAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient.UploadFileAsync: public System.Threading.Tasks.Task UploadFileAsync(System.Guid buildingId, System.Guid id, string fileName, Madaster.MadasterFile body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileClient: public sealed class Madaster.V3_0.BuildingFileClient : Madaster.V3_0.IBuildingFileClient
Madaster.V3_0.BuildingFileElementClient.AddElementAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> AddElementAsync(System.Guid buildingId, System.Guid fileId, Madaster.V3_0.BuildingFileElementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.DeleteElementAsync: public System.Threading.Tasks.Task DeleteElementAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.EnumerateElementsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileElementResponse> EnumerateElementsAsync(System.Guid buildingId, System.Guid fileId, Madaster.MadasterODataQuery? query = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.GetElementByIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> GetElementByIdAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.GetElementByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse?> GetElementByIdOrDefaultAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.GetElementsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileElementResponse>> GetElementsAsync(System.Guid buildingId, System.Guid fileId, Madaster.MadasterODataQuery? query = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.UpdateElementAsync: public System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> UpdateElementAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.V3_0.BuildingFileElementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.UpsertElementsAsync: public System.Threading.Tasks.Task<Madaster.V3_0.ElementBatchResult> UpsertElementsAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileElementRequest> body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.UpsertElementsInBatchesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.MadasterBatch<Madaster.V3_0.BuildingFileElementRequest, Madaster.V3_0.ElementBatchResult>> UpsertElementsInBatchesAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileElementRequest> items, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient.UpsertElementsInBatchesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.MadasterBatch<Madaster.V3_0.BuildingFileElementRequest, Madaster.V3_0.ElementBatchResult>> UpsertElementsInBatchesAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IEnumerable<Madaster.V3_0.BuildingFileElementRequest> items, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.BuildingFileElementClient: public sealed class Madaster.V3_0.BuildingFileElementClient : Madaster.V3_0.IBuildingFileElementClient
Madaster.V3_0.BuildingFileElementRequest..ctor: public BuildingFileElementRequest()
Madaster.V3_0.BuildingFileElementRequest.Area: public double? Area { get; init; }
Madaster.V3_0.BuildingFileElementRequest.ArticleNumber: public string? ArticleNumber { get; init; }
Madaster.V3_0.BuildingFileElementRequest.BuildingNumbers: public System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingNumberRatio>? BuildingNumbers { get; init; }
Madaster.V3_0.BuildingFileElementRequest.ClassificationLookup: public string? ClassificationLookup { get; init; }
Madaster.V3_0.BuildingFileElementRequest.DetachabilityAccessibility: public Madaster.V3_0.Accessibility? DetachabilityAccessibility { get; init; }
Madaster.V3_0.BuildingFileElementRequest.DetachabilityConnectionType: public Madaster.V3_0.ConnectionType? DetachabilityConnectionType { get; init; }
Madaster.V3_0.BuildingFileElementRequest.DetachabilityConnectionTypeDetail: public Madaster.V3_0.ConnectionTypeDetail? DetachabilityConnectionTypeDetail { get; init; }
Madaster.V3_0.BuildingFileElementRequest.DetachabilityIntersection: public Madaster.V3_0.Intersection? DetachabilityIntersection { get; init; }
Madaster.V3_0.BuildingFileElementRequest.DetachabilityProductEdge: public Madaster.V3_0.ProductEdge? DetachabilityProductEdge { get; init; }
Madaster.V3_0.BuildingFileElementRequest.ElementClass: public string? ElementClass { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Equals: public bool Equals(Madaster.V3_0.BuildingFileElementRequest? other)
Madaster.V3_0.BuildingFileElementRequest.ExternalDatabaseId: public string? ExternalDatabaseId { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Floor: public string? Floor { get; init; }
Madaster.V3_0.BuildingFileElementRequest.GTIN: public string? GTIN { get; init; }
Madaster.V3_0.BuildingFileElementRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileElementRequest.Height: public double? Height { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Id: public required string Id { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Length: public double? Length { get; init; }
Madaster.V3_0.BuildingFileElementRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileElementRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileElementRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileElementRequest>
Madaster.V3_0.BuildingFileElementRequest.MaterialId: public System.Guid? MaterialId { get; init; }
Madaster.V3_0.BuildingFileElementRequest.MaterialName: public string? MaterialName { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Name: public string? Name { get; init; }
Madaster.V3_0.BuildingFileElementRequest.PhaseLookup: public string? PhaseLookup { get; init; }
Madaster.V3_0.BuildingFileElementRequest.TypeName: public string? TypeName { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Volume: public double? Volume { get; init; }
Madaster.V3_0.BuildingFileElementRequest.Width: public double? Width { get; init; }
Madaster.V3_0.BuildingFileElementRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileElementRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileElementRequest : System.IEquatable<Madaster.V3_0.BuildingFileElementRequest>
Madaster.V3_0.BuildingFileElementResponse..ctor: public BuildingFileElementResponse()
Madaster.V3_0.BuildingFileElementResponse.Area: public double Area { get; init; }
Madaster.V3_0.BuildingFileElementResponse.ArticleNumber: public string? ArticleNumber { get; init; }
Madaster.V3_0.BuildingFileElementResponse.BrandLayerMatch: public Madaster.V3_0.BrandLayerMatch? BrandLayerMatch { get; init; }
Madaster.V3_0.BuildingFileElementResponse.BuildingFileId: public System.Guid BuildingFileId { get; init; }
Madaster.V3_0.BuildingFileElementResponse.BuildingNumbers: public System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingNumberRatio>? BuildingNumbers { get; init; }
Madaster.V3_0.BuildingFileElementResponse.ClassificationLookup: public System.Collections.Generic.IReadOnlyList<string>? ClassificationLookup { get; init; }
Madaster.V3_0.BuildingFileElementResponse.ClassificationMatch: public Madaster.V3_0.ClassificationMatch? ClassificationMatch { get; init; }
Madaster.V3_0.BuildingFileElementResponse.DetachabilityAccessibility: public Madaster.V3_0.Accessibility DetachabilityAccessibility { get; init; }
Madaster.V3_0.BuildingFileElementResponse.DetachabilityConnectionType: public Madaster.V3_0.ConnectionType DetachabilityConnectionType { get; init; }
Madaster.V3_0.BuildingFileElementResponse.DetachabilityConnectionTypeDetail: public Madaster.V3_0.ConnectionTypeDetail DetachabilityConnectionTypeDetail { get; init; }
Madaster.V3_0.BuildingFileElementResponse.DetachabilityIntersection: public Madaster.V3_0.Intersection DetachabilityIntersection { get; init; }
Madaster.V3_0.BuildingFileElementResponse.DetachabilityProductEdge: public Madaster.V3_0.ProductEdge DetachabilityProductEdge { get; init; }
Madaster.V3_0.BuildingFileElementResponse.ElementClass: public string? ElementClass { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Equals: public bool Equals(Madaster.V3_0.BuildingFileElementResponse? other)
Madaster.V3_0.BuildingFileElementResponse.ExternalDatabaseId: public string? ExternalDatabaseId { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Floor: public string? Floor { get; init; }
Madaster.V3_0.BuildingFileElementResponse.GTIN: public string? GTIN { get; init; }
Madaster.V3_0.BuildingFileElementResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileElementResponse.Height: public double Height { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Id: public string? Id { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Length: public double Length { get; init; }
Madaster.V3_0.BuildingFileElementResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileElementResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileElementResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileElementResponse>
Madaster.V3_0.BuildingFileElementResponse.Mapping: public Madaster.V3_0.Mapping? Mapping { get; init; }
Madaster.V3_0.BuildingFileElementResponse.MaterialName: public string? MaterialName { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Name: public string? Name { get; init; }
Madaster.V3_0.BuildingFileElementResponse.PhaseLookup: public System.Collections.Generic.IReadOnlyList<string>? PhaseLookup { get; init; }
Madaster.V3_0.BuildingFileElementResponse.PhaseMatch: public Madaster.V3_0.PhaseMatch? PhaseMatch { get; init; }
Madaster.V3_0.BuildingFileElementResponse.ToBuildingFileElementRequest: public Madaster.V3_0.BuildingFileElementRequest ToBuildingFileElementRequest(string? classificationLookup = null, System.Guid? materialId = null, string? phaseLookup = null)
Madaster.V3_0.BuildingFileElementResponse.TypeName: public string? TypeName { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Volume: public double Volume { get; init; }
Madaster.V3_0.BuildingFileElementResponse.Width: public double Width { get; init; }
Madaster.V3_0.BuildingFileElementResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileElementResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileElementResponse : System.IEquatable<Madaster.V3_0.BuildingFileElementResponse>
Madaster.V3_0.BuildingFileRequest..ctor: public BuildingFileRequest()
Madaster.V3_0.BuildingFileRequest.ClassificationTypeId: public System.Guid? ClassificationTypeId { get; init; }
Madaster.V3_0.BuildingFileRequest.Equals: public bool Equals(Madaster.V3_0.BuildingFileRequest? other)
Madaster.V3_0.BuildingFileRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileRequest.Languages: public System.Collections.Generic.IReadOnlyList<string>? Languages { get; init; }
Madaster.V3_0.BuildingFileRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileRequest>
Madaster.V3_0.BuildingFileRequest.Name: public required string Name { get; init; }
Madaster.V3_0.BuildingFileRequest.PreferredDatabaseIds: public required System.Collections.Generic.IReadOnlyList<System.Guid> PreferredDatabaseIds { get; init; }
Madaster.V3_0.BuildingFileRequest.Tags: public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; }
Madaster.V3_0.BuildingFileRequest.TimeStamp: public System.DateTimeOffset? TimeStamp { get; init; }
Madaster.V3_0.BuildingFileRequest.Type: public required Madaster.V3_0.BuildingRequestFileType Type { get; init; }
Madaster.V3_0.BuildingFileRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileRequest : System.IEquatable<Madaster.V3_0.BuildingFileRequest>
Madaster.V3_0.BuildingFileResponse..ctor: public BuildingFileResponse()
Madaster.V3_0.BuildingFileResponse.BuildingId: public System.Guid BuildingId { get; init; }
Madaster.V3_0.BuildingFileResponse.ClassificationTypeId: public System.Guid? ClassificationTypeId { get; init; }
Madaster.V3_0.BuildingFileResponse.Equals: public bool Equals(Madaster.V3_0.BuildingFileResponse? other)
Madaster.V3_0.BuildingFileResponse.FileName: public string? FileName { get; init; }
Madaster.V3_0.BuildingFileResponse.FileSize: public long FileSize { get; init; }
Madaster.V3_0.BuildingFileResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileResponse.Id: public System.Guid Id { get; init; }
Madaster.V3_0.BuildingFileResponse.IsActive: public bool IsActive { get; init; }
Madaster.V3_0.BuildingFileResponse.IsDirty: public bool IsDirty { get; init; }
Madaster.V3_0.BuildingFileResponse.LastModifiedDate: public System.DateTimeOffset LastModifiedDate { get; init; }
Madaster.V3_0.BuildingFileResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileResponse>
Madaster.V3_0.BuildingFileResponse.Status: public Madaster.V3_0.BuildingFileStatuses Status { get; init; }
Madaster.V3_0.BuildingFileResponse.Tags: public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; }
Madaster.V3_0.BuildingFileResponse.ToBuildingFileRequest: public Madaster.V3_0.BuildingFileRequest ToBuildingFileRequest(string name, System.Collections.Generic.IReadOnlyList<System.Guid> preferredDatabaseIds, Madaster.V3_0.BuildingRequestFileType type, System.Collections.Generic.IReadOnlyList<string>? languages = null, System.DateTimeOffset? timeStamp = null)
Madaster.V3_0.BuildingFileResponse.Type: public Madaster.V3_0.BuildingFileType Type { get; init; }
Madaster.V3_0.BuildingFileResponse.Validation: public Madaster.V3_0.BuildingFileValidation? Validation { get; init; }
Madaster.V3_0.BuildingFileResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileResponse : System.IEquatable<Madaster.V3_0.BuildingFileResponse>
Madaster.V3_0.BuildingFileStatusResponse..ctor: public BuildingFileStatusResponse()
Madaster.V3_0.BuildingFileStatusResponse.ElementCount: public int ElementCount { get; init; }
Madaster.V3_0.BuildingFileStatusResponse.ElementProcessedCount: public int ElementProcessedCount { get; init; }
Madaster.V3_0.BuildingFileStatusResponse.Equals: public bool Equals(Madaster.V3_0.BuildingFileStatusResponse? other)
Madaster.V3_0.BuildingFileStatusResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileStatusResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileStatusResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileStatusResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileStatusResponse>
Madaster.V3_0.BuildingFileStatusResponse.Status: public Madaster.V3_0.BuildingFileStatuses Status { get; init; }
Madaster.V3_0.BuildingFileStatusResponse.StatusMessage: public string? StatusMessage { get; init; }
Madaster.V3_0.BuildingFileStatusResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileStatusResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileStatusResponse : System.IEquatable<Madaster.V3_0.BuildingFileStatusResponse>
Madaster.V3_0.BuildingFileStatuses..ctor: public BuildingFileStatuses(string value)
Madaster.V3_0.BuildingFileStatuses.Creating: public static Madaster.V3_0.BuildingFileStatuses Creating { get; }
Madaster.V3_0.BuildingFileStatuses.Equals: public bool Equals(Madaster.V3_0.BuildingFileStatuses other)
Madaster.V3_0.BuildingFileStatuses.Equals: public override bool Equals(object? obj)
Madaster.V3_0.BuildingFileStatuses.Error: public static Madaster.V3_0.BuildingFileStatuses Error { get; }
Madaster.V3_0.BuildingFileStatuses.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileStatuses.ImportFailed: public static Madaster.V3_0.BuildingFileStatuses ImportFailed { get; }
Madaster.V3_0.BuildingFileStatuses.Imported: public static Madaster.V3_0.BuildingFileStatuses Imported { get; }
Madaster.V3_0.BuildingFileStatuses.Importing: public static Madaster.V3_0.BuildingFileStatuses Importing { get; }
Madaster.V3_0.BuildingFileStatuses.Known.Creating: Creating = 7
Madaster.V3_0.BuildingFileStatuses.Known.Error: Error = 1
Madaster.V3_0.BuildingFileStatuses.Known.ImportFailed: ImportFailed = 11
Madaster.V3_0.BuildingFileStatuses.Known.Imported: Imported = 9
Madaster.V3_0.BuildingFileStatuses.Known.Importing: Importing = 8
Madaster.V3_0.BuildingFileStatuses.Known.Mapped: Mapped = 4
Madaster.V3_0.BuildingFileStatuses.Known.Mapping: Mapping = 6
Madaster.V3_0.BuildingFileStatuses.Known.RefineFailed: RefineFailed = 10
Madaster.V3_0.BuildingFileStatuses.Known.Refined: Refined = 3
Madaster.V3_0.BuildingFileStatuses.Known.Refining: Refining = 5
Madaster.V3_0.BuildingFileStatuses.Known.UnknownImportFile: UnknownImportFile = 12
Madaster.V3_0.BuildingFileStatuses.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.BuildingFileStatuses.Known.Uploaded: Uploaded = 2
Madaster.V3_0.BuildingFileStatuses.Known: public enum Madaster.V3_0.BuildingFileStatuses.Known : int
Madaster.V3_0.BuildingFileStatuses.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileStatuses.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileStatuses.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.BuildingFileStatuses>
Madaster.V3_0.BuildingFileStatuses.Mapped: public static Madaster.V3_0.BuildingFileStatuses Mapped { get; }
Madaster.V3_0.BuildingFileStatuses.Mapping: public static Madaster.V3_0.BuildingFileStatuses Mapping { get; }
Madaster.V3_0.BuildingFileStatuses.RefineFailed: public static Madaster.V3_0.BuildingFileStatuses RefineFailed { get; }
Madaster.V3_0.BuildingFileStatuses.Refined: public static Madaster.V3_0.BuildingFileStatuses Refined { get; }
Madaster.V3_0.BuildingFileStatuses.Refining: public static Madaster.V3_0.BuildingFileStatuses Refining { get; }
Madaster.V3_0.BuildingFileStatuses.ToKnown: public Madaster.V3_0.BuildingFileStatuses.Known ToKnown()
Madaster.V3_0.BuildingFileStatuses.ToString: public override string ToString()
Madaster.V3_0.BuildingFileStatuses.UnknownImportFile: public static Madaster.V3_0.BuildingFileStatuses UnknownImportFile { get; }
Madaster.V3_0.BuildingFileStatuses.Uploaded: public static Madaster.V3_0.BuildingFileStatuses Uploaded { get; }
Madaster.V3_0.BuildingFileStatuses.Value: public string Value { get; }
Madaster.V3_0.BuildingFileStatuses.op_Equality: public static bool operator ==(Madaster.V3_0.BuildingFileStatuses left, Madaster.V3_0.BuildingFileStatuses right)
Madaster.V3_0.BuildingFileStatuses.op_Inequality: public static bool operator !=(Madaster.V3_0.BuildingFileStatuses left, Madaster.V3_0.BuildingFileStatuses right)
Madaster.V3_0.BuildingFileStatuses: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileStatuses.MadasterJsonConverter))] public readonly struct Madaster.V3_0.BuildingFileStatuses : System.IEquatable<Madaster.V3_0.BuildingFileStatuses>
Madaster.V3_0.BuildingFileType..ctor: public BuildingFileType(string value)
Madaster.V3_0.BuildingFileType.Equals: public bool Equals(Madaster.V3_0.BuildingFileType other)
Madaster.V3_0.BuildingFileType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.BuildingFileType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileType.Information: public static Madaster.V3_0.BuildingFileType Information { get; }
Madaster.V3_0.BuildingFileType.Known.Information: Information = 2
Madaster.V3_0.BuildingFileType.Known.PassportExcel: PassportExcel = 4
Madaster.V3_0.BuildingFileType.Known.PassportPdf: PassportPdf = 3
Madaster.V3_0.BuildingFileType.Known.Source: Source = 1
Madaster.V3_0.BuildingFileType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.BuildingFileType.Known: public enum Madaster.V3_0.BuildingFileType.Known : int
Madaster.V3_0.BuildingFileType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.BuildingFileType>
Madaster.V3_0.BuildingFileType.PassportExcel: public static Madaster.V3_0.BuildingFileType PassportExcel { get; }
Madaster.V3_0.BuildingFileType.PassportPdf: public static Madaster.V3_0.BuildingFileType PassportPdf { get; }
Madaster.V3_0.BuildingFileType.Source: public static Madaster.V3_0.BuildingFileType Source { get; }
Madaster.V3_0.BuildingFileType.ToKnown: public Madaster.V3_0.BuildingFileType.Known ToKnown()
Madaster.V3_0.BuildingFileType.ToString: public override string ToString()
Madaster.V3_0.BuildingFileType.Value: public string Value { get; }
Madaster.V3_0.BuildingFileType.op_Equality: public static bool operator ==(Madaster.V3_0.BuildingFileType left, Madaster.V3_0.BuildingFileType right)
Madaster.V3_0.BuildingFileType.op_Inequality: public static bool operator !=(Madaster.V3_0.BuildingFileType left, Madaster.V3_0.BuildingFileType right)
Madaster.V3_0.BuildingFileType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.BuildingFileType : System.IEquatable<Madaster.V3_0.BuildingFileType>
Madaster.V3_0.BuildingFileValidation..ctor: public BuildingFileValidation()
Madaster.V3_0.BuildingFileValidation.Equals: public bool Equals(Madaster.V3_0.BuildingFileValidation? other)
Madaster.V3_0.BuildingFileValidation.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingFileValidation.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingFileValidation.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingFileValidation.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingFileValidation>
Madaster.V3_0.BuildingFileValidation.PercentageAreaBaseQuantityAssignedByNumber: public double PercentageAreaBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageBaseQuantitiesAssignedByNumber: public double PercentageBaseQuantitiesAssignedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageClassificationAssignedByNumber: public double PercentageClassificationAssignedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageClassificationAssignedByVolume: public double PercentageClassificationAssignedByVolume { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageElementsMappedByNumber: public double PercentageElementsMappedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageElementsWithKnownMassByNumber: public double PercentageElementsWithKnownMassByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageLengthBaseQuantityAssignedByNumber: public double PercentageLengthBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageMaterialSpecifiedByNumber: public double PercentageMaterialSpecifiedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageMaterialSpecifiedByVolume: public double PercentageMaterialSpecifiedByVolume { get; init; }
Madaster.V3_0.BuildingFileValidation.PercentageVolumeBaseQuantityAssignedByNumber: public double PercentageVolumeBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingFileValidation: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingFileValidation.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingFileValidation : System.IEquatable<Madaster.V3_0.BuildingFileValidation>
Madaster.V3_0.BuildingNumberRatio..ctor: public BuildingNumberRatio()
Madaster.V3_0.BuildingNumberRatio.BuildingNumber: public string? BuildingNumber { get; init; }
Madaster.V3_0.BuildingNumberRatio.Equals: public bool Equals(Madaster.V3_0.BuildingNumberRatio? other)
Madaster.V3_0.BuildingNumberRatio.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingNumberRatio.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingNumberRatio.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingNumberRatio.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingNumberRatio>
Madaster.V3_0.BuildingNumberRatio.Ratio: public double Ratio { get; init; }
Madaster.V3_0.BuildingNumberRatio: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingNumberRatio.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingNumberRatio : System.IEquatable<Madaster.V3_0.BuildingNumberRatio>
Madaster.V3_0.BuildingPhase..ctor: public BuildingPhase(string value)
Madaster.V3_0.BuildingPhase.Demolition: public static Madaster.V3_0.BuildingPhase Demolition { get; }
Madaster.V3_0.BuildingPhase.Equals: public bool Equals(Madaster.V3_0.BuildingPhase other)
Madaster.V3_0.BuildingPhase.Equals: public override bool Equals(object? obj)
Madaster.V3_0.BuildingPhase.Existing: public static Madaster.V3_0.BuildingPhase Existing { get; }
Madaster.V3_0.BuildingPhase.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingPhase.Known.Demolition: Demolition = 4
Madaster.V3_0.BuildingPhase.Known.Existing: Existing = 2
Madaster.V3_0.BuildingPhase.Known.New: New = 1
Madaster.V3_0.BuildingPhase.Known.Renovation: Renovation = 3
Madaster.V3_0.BuildingPhase.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.BuildingPhase.Known: public enum Madaster.V3_0.BuildingPhase.Known : int
Madaster.V3_0.BuildingPhase.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingPhase.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingPhase.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.BuildingPhase>
Madaster.V3_0.BuildingPhase.New: public static Madaster.V3_0.BuildingPhase New { get; }
Madaster.V3_0.BuildingPhase.Renovation: public static Madaster.V3_0.BuildingPhase Renovation { get; }
Madaster.V3_0.BuildingPhase.ToKnown: public Madaster.V3_0.BuildingPhase.Known ToKnown()
Madaster.V3_0.BuildingPhase.ToString: public override string ToString()
Madaster.V3_0.BuildingPhase.Value: public string Value { get; }
Madaster.V3_0.BuildingPhase.op_Equality: public static bool operator ==(Madaster.V3_0.BuildingPhase left, Madaster.V3_0.BuildingPhase right)
Madaster.V3_0.BuildingPhase.op_Inequality: public static bool operator !=(Madaster.V3_0.BuildingPhase left, Madaster.V3_0.BuildingPhase right)
Madaster.V3_0.BuildingPhase: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingPhase.MadasterJsonConverter))] public readonly struct Madaster.V3_0.BuildingPhase : System.IEquatable<Madaster.V3_0.BuildingPhase>
Madaster.V3_0.BuildingRequest..ctor: public BuildingRequest()
Madaster.V3_0.BuildingRequest.AddressCity: public string? AddressCity { get; init; }
Madaster.V3_0.BuildingRequest.AddressCountry: public string? AddressCountry { get; init; }
Madaster.V3_0.BuildingRequest.AddressHousenumber: public string? AddressHousenumber { get; init; }
Madaster.V3_0.BuildingRequest.AddressHousenumberAddition: public string? AddressHousenumberAddition { get; init; }
Madaster.V3_0.BuildingRequest.AddressStreet: public string? AddressStreet { get; init; }
Madaster.V3_0.BuildingRequest.AddressZipcode: public string? AddressZipcode { get; init; }
Madaster.V3_0.BuildingRequest.Beng1: public double? Beng1 { get; init; }
Madaster.V3_0.BuildingRequest.Beng2: public double? Beng2 { get; init; }
Madaster.V3_0.BuildingRequest.Beng3: public double? Beng3 { get; init; }
Madaster.V3_0.BuildingRequest.BreeamLabel: public int? BreeamLabel { get; init; }
Madaster.V3_0.BuildingRequest.BreeamRegistrationNumber: public string? BreeamRegistrationNumber { get; init; }
Madaster.V3_0.BuildingRequest.BuildingUsage: public required string BuildingUsage { get; init; }
Madaster.V3_0.BuildingRequest.BuildingUsageOtherDescription: public string? BuildingUsageOtherDescription { get; init; }
Madaster.V3_0.BuildingRequest.CadastralArea: public int? CadastralArea { get; init; }
Madaster.V3_0.BuildingRequest.CadastralDesignation: public string? CadastralDesignation { get; init; }
Madaster.V3_0.BuildingRequest.ClassificationType: [System.ObsoleteAttribute("The document calls this property deprecated.")] public System.Guid? ClassificationType { get; init; }
Madaster.V3_0.BuildingRequest.CompletionDate: public required System.DateTimeOffset CompletionDate { get; init; }
Madaster.V3_0.BuildingRequest.DesignStage: public Madaster.V3_0.DesignStage? DesignStage { get; init; }
Madaster.V3_0.BuildingRequest.EnergyIndex: public double? EnergyIndex { get; init; }
Madaster.V3_0.BuildingRequest.EnergyLabel: public string? EnergyLabel { get; init; }
Madaster.V3_0.BuildingRequest.Equals: public bool Equals(Madaster.V3_0.BuildingRequest? other)
Madaster.V3_0.BuildingRequest.ExpectedLifespan: public int? ExpectedLifespan { get; init; }
Madaster.V3_0.BuildingRequest.ExpectedLifespanServices: public int? ExpectedLifespanServices { get; init; }
Madaster.V3_0.BuildingRequest.ExpectedLifespanSkin: public int? ExpectedLifespanSkin { get; init; }
Madaster.V3_0.BuildingRequest.ExpectedLifespanSpacePlan: public int? ExpectedLifespanSpacePlan { get; init; }
Madaster.V3_0.BuildingRequest.ExpectedLifespanStructure: public int? ExpectedLifespanStructure { get; init; }
Madaster.V3_0.BuildingRequest.ExpectedLifespanStuff: public int? ExpectedLifespanStuff { get; init; }
Madaster.V3_0.BuildingRequest.ExternalId: public string? ExternalId { get; init; }
Madaster.V3_0.BuildingRequest.FolderId: public required System.Guid FolderId { get; init; }
Madaster.V3_0.BuildingRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingRequest.GprScoreEnergy: public double? GprScoreEnergy { get; init; }
Madaster.V3_0.BuildingRequest.GprScoreEnvironment: public double? GprScoreEnvironment { get; init; }
Madaster.V3_0.BuildingRequest.GprScoreFutureValue: public double? GprScoreFutureValue { get; init; }
Madaster.V3_0.BuildingRequest.GprScoreHealth: public double? GprScoreHealth { get; init; }
Madaster.V3_0.BuildingRequest.GprScoreUsageQuality: public double? GprScoreUsageQuality { get; init; }
Madaster.V3_0.BuildingRequest.GrossAssetValue: public double? GrossAssetValue { get; init; }
Madaster.V3_0.BuildingRequest.GrossInternalArea: public double? GrossInternalArea { get; init; }
Madaster.V3_0.BuildingRequest.GrossSurfaceArea: public required double? GrossSurfaceArea { get; init; }
Madaster.V3_0.BuildingRequest.LastRenovationDate: public System.DateTimeOffset? LastRenovationDate { get; init; }
Madaster.V3_0.BuildingRequest.LeedLabel: public string? LeedLabel { get; init; }
Madaster.V3_0.BuildingRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingRequest>
Madaster.V3_0.BuildingRequest.MaterialClassificationTypeId: public required string MaterialClassificationTypeId { get; init; }
Madaster.V3_0.BuildingRequest.MpgLabel: public double? MpgLabel { get; init; }
Madaster.V3_0.BuildingRequest.Name: public required string Name { get; init; }
Madaster.V3_0.BuildingRequest.OwnerAddressLine1: public string? OwnerAddressLine1 { get; init; }
Madaster.V3_0.BuildingRequest.OwnerAddressLine2: public string? OwnerAddressLine2 { get; init; }
Madaster.V3_0.BuildingRequest.OwnerCity: public string? OwnerCity { get; init; }
Madaster.V3_0.BuildingRequest.OwnerCountryId: public string? OwnerCountryId { get; init; }
Madaster.V3_0.BuildingRequest.OwnerName: public string? OwnerName { get; init; }
Madaster.V3_0.BuildingRequest.OwnerZipcode: public string? OwnerZipcode { get; init; }
Madaster.V3_0.BuildingRequest.Parcelnumber: public string? Parcelnumber { get; init; }
Madaster.V3_0.BuildingRequest.Phase: public required Madaster.V3_0.BuildingPhase Phase { get; init; }
Madaster.V3_0.BuildingRequest.PreparedBy: public string? PreparedBy { get; init; }
Madaster.V3_0.BuildingRequest.PublicLawRestriction: public string? PublicLawRestriction { get; init; }
Madaster.V3_0.BuildingRequest.Rto: public double? Rto { get; init; }
Madaster.V3_0.BuildingRequest.WellScoreBuilding: public int? WellScoreBuilding { get; init; }
Madaster.V3_0.BuildingRequest.WellScoreCoreAndShell: public int? WellScoreCoreAndShell { get; init; }
Madaster.V3_0.BuildingRequest.WellScoreInterior: public int? WellScoreInterior { get; init; }
Madaster.V3_0.BuildingRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingRequest : System.IEquatable<Madaster.V3_0.BuildingRequest>
Madaster.V3_0.BuildingRequestFileType..ctor: public BuildingRequestFileType(string value)
Madaster.V3_0.BuildingRequestFileType.Equals: public bool Equals(Madaster.V3_0.BuildingRequestFileType other)
Madaster.V3_0.BuildingRequestFileType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.BuildingRequestFileType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingRequestFileType.Information: public static Madaster.V3_0.BuildingRequestFileType Information { get; }
Madaster.V3_0.BuildingRequestFileType.Known.Information: Information = 2
Madaster.V3_0.BuildingRequestFileType.Known.Source: Source = 1
Madaster.V3_0.BuildingRequestFileType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.BuildingRequestFileType.Known: public enum Madaster.V3_0.BuildingRequestFileType.Known : int
Madaster.V3_0.BuildingRequestFileType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingRequestFileType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingRequestFileType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.BuildingRequestFileType>
Madaster.V3_0.BuildingRequestFileType.Source: public static Madaster.V3_0.BuildingRequestFileType Source { get; }
Madaster.V3_0.BuildingRequestFileType.ToKnown: public Madaster.V3_0.BuildingRequestFileType.Known ToKnown()
Madaster.V3_0.BuildingRequestFileType.ToString: public override string ToString()
Madaster.V3_0.BuildingRequestFileType.Value: public string Value { get; }
Madaster.V3_0.BuildingRequestFileType.op_Equality: public static bool operator ==(Madaster.V3_0.BuildingRequestFileType left, Madaster.V3_0.BuildingRequestFileType right)
Madaster.V3_0.BuildingRequestFileType.op_Inequality: public static bool operator !=(Madaster.V3_0.BuildingRequestFileType left, Madaster.V3_0.BuildingRequestFileType right)
Madaster.V3_0.BuildingRequestFileType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingRequestFileType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.BuildingRequestFileType : System.IEquatable<Madaster.V3_0.BuildingRequestFileType>
Madaster.V3_0.BuildingResponse..ctor: public BuildingResponse()
Madaster.V3_0.BuildingResponse.AddressCity: public string? AddressCity { get; init; }
Madaster.V3_0.BuildingResponse.AddressCountry: public string? AddressCountry { get; init; }
Madaster.V3_0.BuildingResponse.AddressHousenumber: public string? AddressHousenumber { get; init; }
Madaster.V3_0.BuildingResponse.AddressHousenumberAddition: public string? AddressHousenumberAddition { get; init; }
Madaster.V3_0.BuildingResponse.AddressStreet: public string? AddressStreet { get; init; }
Madaster.V3_0.BuildingResponse.AddressZipcode: public string? AddressZipcode { get; init; }
Madaster.V3_0.BuildingResponse.Beng1: public double? Beng1 { get; init; }
Madaster.V3_0.BuildingResponse.Beng2: public double? Beng2 { get; init; }
Madaster.V3_0.BuildingResponse.Beng3: public double? Beng3 { get; init; }
Madaster.V3_0.BuildingResponse.BreeamLabel: public int BreeamLabel { get; init; }
Madaster.V3_0.BuildingResponse.BreeamRegistrationNumber: public string? BreeamRegistrationNumber { get; init; }
Madaster.V3_0.BuildingResponse.BuildingUsage: public string? BuildingUsage { get; init; }
Madaster.V3_0.BuildingResponse.BuildingUsageOtherDescription: public string? BuildingUsageOtherDescription { get; init; }
Madaster.V3_0.BuildingResponse.CadastralArea: public int CadastralArea { get; init; }
Madaster.V3_0.BuildingResponse.CadastralDesignation: public string? CadastralDesignation { get; init; }
Madaster.V3_0.BuildingResponse.ClassificationType: [System.ObsoleteAttribute("The document calls this property deprecated.")] public System.Guid ClassificationType { get; init; }
Madaster.V3_0.BuildingResponse.CompletionDate: public System.DateTimeOffset CompletionDate { get; init; }
Madaster.V3_0.BuildingResponse.DesignStage: public Madaster.V3_0.DesignStage DesignStage { get; init; }
Madaster.V3_0.BuildingResponse.EnergyIndex: public double? EnergyIndex { get; init; }
Madaster.V3_0.BuildingResponse.EnergyLabel: public string? EnergyLabel { get; init; }
Madaster.V3_0.BuildingResponse.Equals: public bool Equals(Madaster.V3_0.BuildingResponse? other)
Madaster.V3_0.BuildingResponse.ExpectedLifespan: public int ExpectedLifespan { get; init; }
Madaster.V3_0.BuildingResponse.ExpectedLifespanServices: public int ExpectedLifespanServices { get; init; }
Madaster.V3_0.BuildingResponse.ExpectedLifespanSkin: public int ExpectedLifespanSkin { get; init; }
Madaster.V3_0.BuildingResponse.ExpectedLifespanSpacePlan: public int ExpectedLifespanSpacePlan { get; init; }
Madaster.V3_0.BuildingResponse.ExpectedLifespanStructure: public int ExpectedLifespanStructure { get; init; }
Madaster.V3_0.BuildingResponse.ExpectedLifespanStuff: public int ExpectedLifespanStuff { get; init; }
Madaster.V3_0.BuildingResponse.ExternalId: public string? ExternalId { get; init; }
Madaster.V3_0.BuildingResponse.FolderId: public System.Guid FolderId { get; init; }
Madaster.V3_0.BuildingResponse.GeoLatitude: public double? GeoLatitude { get; init; }
Madaster.V3_0.BuildingResponse.GeoLongtitude: public double? GeoLongtitude { get; init; }
Madaster.V3_0.BuildingResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingResponse.GprScoreEnergy: public double? GprScoreEnergy { get; init; }
Madaster.V3_0.BuildingResponse.GprScoreEnvironment: public double? GprScoreEnvironment { get; init; }
Madaster.V3_0.BuildingResponse.GprScoreFutureValue: public double? GprScoreFutureValue { get; init; }
Madaster.V3_0.BuildingResponse.GprScoreHealth: public double? GprScoreHealth { get; init; }
Madaster.V3_0.BuildingResponse.GprScoreUsageQuality: public double? GprScoreUsageQuality { get; init; }
Madaster.V3_0.BuildingResponse.GrossAssetValue: public double? GrossAssetValue { get; init; }
Madaster.V3_0.BuildingResponse.GrossInternalArea: public double? GrossInternalArea { get; init; }
Madaster.V3_0.BuildingResponse.GrossSurfaceArea: public double GrossSurfaceArea { get; init; }
Madaster.V3_0.BuildingResponse.HasDirtyElements: public bool HasDirtyElements { get; init; }
Madaster.V3_0.BuildingResponse.Id: public System.Guid Id { get; init; }
Madaster.V3_0.BuildingResponse.IsDirty: public bool IsDirty { get; init; }
Madaster.V3_0.BuildingResponse.LastRenovationDate: public System.DateTimeOffset? LastRenovationDate { get; init; }
Madaster.V3_0.BuildingResponse.LeedLabel: public string? LeedLabel { get; init; }
Madaster.V3_0.BuildingResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingResponse>
Madaster.V3_0.BuildingResponse.MaterialClassificationTypeId: public required string MaterialClassificationTypeId { get; init; }
Madaster.V3_0.BuildingResponse.MostRecentBimInfo: [System.ObsoleteAttribute("The document calls this property deprecated.")] public System.DateTimeOffset MostRecentBimInfo { get; init; }
Madaster.V3_0.BuildingResponse.MpgLabel: public double MpgLabel { get; init; }
Madaster.V3_0.BuildingResponse.Name: public string? Name { get; init; }
Madaster.V3_0.BuildingResponse.OwnerAddressLine1: public string? OwnerAddressLine1 { get; init; }
Madaster.V3_0.BuildingResponse.OwnerAddressLine2: public string? OwnerAddressLine2 { get; init; }
Madaster.V3_0.BuildingResponse.OwnerCity: public string? OwnerCity { get; init; }
Madaster.V3_0.BuildingResponse.OwnerCountry: public string? OwnerCountry { get; init; }
Madaster.V3_0.BuildingResponse.OwnerCountryId: public string? OwnerCountryId { get; init; }
Madaster.V3_0.BuildingResponse.OwnerName: public string? OwnerName { get; init; }
Madaster.V3_0.BuildingResponse.OwnerZipcode: public string? OwnerZipcode { get; init; }
Madaster.V3_0.BuildingResponse.Parcelnumber: public string? Parcelnumber { get; init; }
Madaster.V3_0.BuildingResponse.PreparedBy: public string? PreparedBy { get; init; }
Madaster.V3_0.BuildingResponse.PublicLawRestriction: public string? PublicLawRestriction { get; init; }
Madaster.V3_0.BuildingResponse.Rto: public double? Rto { get; init; }
Madaster.V3_0.BuildingResponse.ToBuildingRequest: public Madaster.V3_0.BuildingRequest ToBuildingRequest(Madaster.V3_0.BuildingPhase phase)
Madaster.V3_0.BuildingResponse.WellScoreBuilding: public int? WellScoreBuilding { get; init; }
Madaster.V3_0.BuildingResponse.WellScoreCoreAndShell: public int? WellScoreCoreAndShell { get; init; }
Madaster.V3_0.BuildingResponse.WellScoreInterior: public int? WellScoreInterior { get; init; }
Madaster.V3_0.BuildingResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingResponse : System.IEquatable<Madaster.V3_0.BuildingResponse>
Madaster.V3_0.BuildingValidation..ctor: public BuildingValidation()
Madaster.V3_0.BuildingValidation.Equals: public bool Equals(Madaster.V3_0.BuildingValidation? other)
Madaster.V3_0.BuildingValidation.GetHashCode: public override int GetHashCode()
Madaster.V3_0.BuildingValidation.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.BuildingValidation.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.BuildingValidation.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.BuildingValidation>
Madaster.V3_0.BuildingValidation.PercentageAreaBaseQuantityAssignedByNumber: public double PercentageAreaBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageBaseQuantitiesAssignedByNumber: public double PercentageBaseQuantitiesAssignedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageClassificationAssignedByNumber: public double PercentageClassificationAssignedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageClassificationAssignedByVolume: public double PercentageClassificationAssignedByVolume { get; init; }
Madaster.V3_0.BuildingValidation.PercentageElementsMappedByNumber: public double PercentageElementsMappedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageElementsMappedByVolume: public double PercentageElementsMappedByVolume { get; init; }
Madaster.V3_0.BuildingValidation.PercentageElementsWithKnownMassByNumber: public double PercentageElementsWithKnownMassByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageLengthBaseQuantityAssignedByNumber: public double PercentageLengthBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageMaterialSpecifiedByNumber: public double PercentageMaterialSpecifiedByNumber { get; init; }
Madaster.V3_0.BuildingValidation.PercentageMaterialSpecifiedByVolume: public double PercentageMaterialSpecifiedByVolume { get; init; }
Madaster.V3_0.BuildingValidation.PercentageVolumeBaseQuantityAssignedByNumber: public double PercentageVolumeBaseQuantityAssignedByNumber { get; init; }
Madaster.V3_0.BuildingValidation: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.BuildingValidation.MadasterJsonConverter))] public sealed record Madaster.V3_0.BuildingValidation : System.IEquatable<Madaster.V3_0.BuildingValidation>
Madaster.V3_0.ClassificationMatch..ctor: public ClassificationMatch()
Madaster.V3_0.ClassificationMatch.Code: public string? Code { get; init; }
Madaster.V3_0.ClassificationMatch.Equals: public bool Equals(Madaster.V3_0.ClassificationMatch? other)
Madaster.V3_0.ClassificationMatch.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ClassificationMatch.Id: public System.Guid Id { get; init; }
Madaster.V3_0.ClassificationMatch.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ClassificationMatch.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ClassificationMatch.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.ClassificationMatch>
Madaster.V3_0.ClassificationMatch.Name: public string? Name { get; init; }
Madaster.V3_0.ClassificationMatch: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ClassificationMatch.MadasterJsonConverter))] public sealed record Madaster.V3_0.ClassificationMatch : System.IEquatable<Madaster.V3_0.ClassificationMatch>
Madaster.V3_0.ClassificationMethod..ctor: public ClassificationMethod()
Madaster.V3_0.ClassificationMethod.Equals: public bool Equals(Madaster.V3_0.ClassificationMethod? other)
Madaster.V3_0.ClassificationMethod.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ClassificationMethod.Id: public System.Guid Id { get; init; }
Madaster.V3_0.ClassificationMethod.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ClassificationMethod.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ClassificationMethod.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.ClassificationMethod>
Madaster.V3_0.ClassificationMethod.Name: public Madaster.V3_0.MultiLingualString? Name { get; init; }
Madaster.V3_0.ClassificationMethod: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ClassificationMethod.MadasterJsonConverter))] public sealed record Madaster.V3_0.ClassificationMethod : System.IEquatable<Madaster.V3_0.ClassificationMethod>
Madaster.V3_0.CommodityType..ctor: public CommodityType(string value)
Madaster.V3_0.CommodityType.Area: public static Madaster.V3_0.CommodityType Area { get; }
Madaster.V3_0.CommodityType.Energy: public static Madaster.V3_0.CommodityType Energy { get; }
Madaster.V3_0.CommodityType.Equals: public bool Equals(Madaster.V3_0.CommodityType other)
Madaster.V3_0.CommodityType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.CommodityType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.CommodityType.Known.Area: Area = 4
Madaster.V3_0.CommodityType.Known.Energy: Energy = 7
Madaster.V3_0.CommodityType.Known.Length: Length = 5
Madaster.V3_0.CommodityType.Known.Material: Material = 1
Madaster.V3_0.CommodityType.Known.OtherUnitQuantity: OtherUnitQuantity = 6
Madaster.V3_0.CommodityType.Known.Quantity: Quantity = 3
Madaster.V3_0.CommodityType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.CommodityType.Known.Volume: Volume = 2
Madaster.V3_0.CommodityType.Known.Weight: Weight = 8
Madaster.V3_0.CommodityType.Known: public enum Madaster.V3_0.CommodityType.Known : int
Madaster.V3_0.CommodityType.Length: public static Madaster.V3_0.CommodityType Length { get; }
Madaster.V3_0.CommodityType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.CommodityType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.CommodityType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.CommodityType>
Madaster.V3_0.CommodityType.Material: public static Madaster.V3_0.CommodityType Material { get; }
Madaster.V3_0.CommodityType.OtherUnitQuantity: public static Madaster.V3_0.CommodityType OtherUnitQuantity { get; }
Madaster.V3_0.CommodityType.Quantity: public static Madaster.V3_0.CommodityType Quantity { get; }
Madaster.V3_0.CommodityType.ToKnown: public Madaster.V3_0.CommodityType.Known ToKnown()
Madaster.V3_0.CommodityType.ToString: public override string ToString()
Madaster.V3_0.CommodityType.Value: public string Value { get; }
Madaster.V3_0.CommodityType.Volume: public static Madaster.V3_0.CommodityType Volume { get; }
Madaster.V3_0.CommodityType.Weight: public static Madaster.V3_0.CommodityType Weight { get; }
Madaster.V3_0.CommodityType.op_Equality: public static bool operator ==(Madaster.V3_0.CommodityType left, Madaster.V3_0.CommodityType right)
Madaster.V3_0.CommodityType.op_Inequality: public static bool operator !=(Madaster.V3_0.CommodityType left, Madaster.V3_0.CommodityType right)
Madaster.V3_0.CommodityType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.CommodityType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.CommodityType : System.IEquatable<Madaster.V3_0.CommodityType>
Madaster.V3_0.ConnectionType..ctor: public ConnectionType(string value)
Madaster.V3_0.ConnectionType.AddedConnectionConnection: public static Madaster.V3_0.ConnectionType AddedConnectionConnection { get; }
Madaster.V3_0.ConnectionType.DirectConnection: public static Madaster.V3_0.ConnectionType DirectConnection { get; }
Madaster.V3_0.ConnectionType.DryConnection: public static Madaster.V3_0.ConnectionType DryConnection { get; }
Madaster.V3_0.ConnectionType.Equals: public bool Equals(Madaster.V3_0.ConnectionType other)
Madaster.V3_0.ConnectionType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.ConnectionType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ConnectionType.HardChemicalConnection: public static Madaster.V3_0.ConnectionType HardChemicalConnection { get; }
Madaster.V3_0.ConnectionType.Known.AddedConnectionConnection: AddedConnectionConnection = 5
Madaster.V3_0.ConnectionType.Known.DirectConnection: DirectConnection = 4
Madaster.V3_0.ConnectionType.Known.DryConnection: DryConnection = 6
Madaster.V3_0.ConnectionType.Known.HardChemicalConnection: HardChemicalConnection = 2
Madaster.V3_0.ConnectionType.Known.SoftChemicalConnection: SoftChemicalConnection = 3
Madaster.V3_0.ConnectionType.Known.Unknown: Unknown = 1
Madaster.V3_0.ConnectionType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.ConnectionType.Known: public enum Madaster.V3_0.ConnectionType.Known : int
Madaster.V3_0.ConnectionType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ConnectionType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ConnectionType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.ConnectionType>
Madaster.V3_0.ConnectionType.SoftChemicalConnection: public static Madaster.V3_0.ConnectionType SoftChemicalConnection { get; }
Madaster.V3_0.ConnectionType.ToKnown: public Madaster.V3_0.ConnectionType.Known ToKnown()
Madaster.V3_0.ConnectionType.ToString: public override string ToString()
Madaster.V3_0.ConnectionType.Unknown: public static Madaster.V3_0.ConnectionType Unknown { get; }
Madaster.V3_0.ConnectionType.Value: public string Value { get; }
Madaster.V3_0.ConnectionType.op_Equality: public static bool operator ==(Madaster.V3_0.ConnectionType left, Madaster.V3_0.ConnectionType right)
Madaster.V3_0.ConnectionType.op_Inequality: public static bool operator !=(Madaster.V3_0.ConnectionType left, Madaster.V3_0.ConnectionType right)
Madaster.V3_0.ConnectionType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ConnectionType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.ConnectionType : System.IEquatable<Madaster.V3_0.ConnectionType>
Madaster.V3_0.ConnectionTypeDetail..ctor: public ConnectionTypeDetail(string value)
Madaster.V3_0.ConnectionTypeDetail.BoltAndNut: public static Madaster.V3_0.ConnectionTypeDetail BoltAndNut { get; }
Madaster.V3_0.ConnectionTypeDetail.ChemicalAnchor: public static Madaster.V3_0.ConnectionTypeDetail ChemicalAnchor { get; }
Madaster.V3_0.ConnectionTypeDetail.Click: public static Madaster.V3_0.ConnectionTypeDetail Click { get; }
Madaster.V3_0.ConnectionTypeDetail.Concrete: public static Madaster.V3_0.ConnectionTypeDetail Concrete { get; }
Madaster.V3_0.ConnectionTypeDetail.Corner: public static Madaster.V3_0.ConnectionTypeDetail Corner { get; }
Madaster.V3_0.ConnectionTypeDetail.Dump: public static Madaster.V3_0.ConnectionTypeDetail Dump { get; }
Madaster.V3_0.ConnectionTypeDetail.Equals: public bool Equals(Madaster.V3_0.ConnectionTypeDetail other)
Madaster.V3_0.ConnectionTypeDetail.Equals: public override bool Equals(object? obj)
Madaster.V3_0.ConnectionTypeDetail.Foam: public static Madaster.V3_0.ConnectionTypeDetail Foam { get; }
Madaster.V3_0.ConnectionTypeDetail.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ConnectionTypeDetail.Glue: public static Madaster.V3_0.ConnectionTypeDetail Glue { get; }
Madaster.V3_0.ConnectionTypeDetail.Known.BoltAndNut: BoltAndNut = 2
Madaster.V3_0.ConnectionTypeDetail.Known.ChemicalAnchor: ChemicalAnchor = 14
Madaster.V3_0.ConnectionTypeDetail.Known.Click: Click = 7
Madaster.V3_0.ConnectionTypeDetail.Known.Concrete: Concrete = 13
Madaster.V3_0.ConnectionTypeDetail.Known.Corner: Corner = 4
Madaster.V3_0.ConnectionTypeDetail.Known.Dump: Dump = 11
Madaster.V3_0.ConnectionTypeDetail.Known.Foam: Foam = 16
Madaster.V3_0.ConnectionTypeDetail.Known.Glue: Glue = 10
Madaster.V3_0.ConnectionTypeDetail.Known.Magnetic: Magnetic = 9
Madaster.V3_0.ConnectionTypeDetail.Known.Nail: Nail = 18
Madaster.V3_0.ConnectionTypeDetail.Known.None: None = 6
Madaster.V3_0.ConnectionTypeDetail.Known.Peg: Peg = 17
Madaster.V3_0.ConnectionTypeDetail.Known.Screw: Screw = 5
Madaster.V3_0.ConnectionTypeDetail.Known.Sealant: Sealant = 15
Madaster.V3_0.ConnectionTypeDetail.Known.Spring: Spring = 3
Madaster.V3_0.ConnectionTypeDetail.Known.Unknown: Unknown = 1
Madaster.V3_0.ConnectionTypeDetail.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.ConnectionTypeDetail.Known.Velcro: Velcro = 8
Madaster.V3_0.ConnectionTypeDetail.Known.Weld: Weld = 12
Madaster.V3_0.ConnectionTypeDetail.Known: public enum Madaster.V3_0.ConnectionTypeDetail.Known : int
Madaster.V3_0.ConnectionTypeDetail.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ConnectionTypeDetail.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ConnectionTypeDetail.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.ConnectionTypeDetail>
Madaster.V3_0.ConnectionTypeDetail.Magnetic: public static Madaster.V3_0.ConnectionTypeDetail Magnetic { get; }
Madaster.V3_0.ConnectionTypeDetail.Nail: public static Madaster.V3_0.ConnectionTypeDetail Nail { get; }
Madaster.V3_0.ConnectionTypeDetail.None: public static Madaster.V3_0.ConnectionTypeDetail None { get; }
Madaster.V3_0.ConnectionTypeDetail.Peg: public static Madaster.V3_0.ConnectionTypeDetail Peg { get; }
Madaster.V3_0.ConnectionTypeDetail.Screw: public static Madaster.V3_0.ConnectionTypeDetail Screw { get; }
Madaster.V3_0.ConnectionTypeDetail.Sealant: public static Madaster.V3_0.ConnectionTypeDetail Sealant { get; }
Madaster.V3_0.ConnectionTypeDetail.Spring: public static Madaster.V3_0.ConnectionTypeDetail Spring { get; }
Madaster.V3_0.ConnectionTypeDetail.ToKnown: public Madaster.V3_0.ConnectionTypeDetail.Known ToKnown()
Madaster.V3_0.ConnectionTypeDetail.ToString: public override string ToString()
Madaster.V3_0.ConnectionTypeDetail.Unknown: public static Madaster.V3_0.ConnectionTypeDetail Unknown { get; }
Madaster.V3_0.ConnectionTypeDetail.Value: public string Value { get; }
Madaster.V3_0.ConnectionTypeDetail.Velcro: public static Madaster.V3_0.ConnectionTypeDetail Velcro { get; }
Madaster.V3_0.ConnectionTypeDetail.Weld: public static Madaster.V3_0.ConnectionTypeDetail Weld { get; }
Madaster.V3_0.ConnectionTypeDetail.op_Equality: public static bool operator ==(Madaster.V3_0.ConnectionTypeDetail left, Madaster.V3_0.ConnectionTypeDetail right)
Madaster.V3_0.ConnectionTypeDetail.op_Inequality: public static bool operator !=(Madaster.V3_0.ConnectionTypeDetail left, Madaster.V3_0.ConnectionTypeDetail right)
Madaster.V3_0.ConnectionTypeDetail: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ConnectionTypeDetail.MadasterJsonConverter))] public readonly struct Madaster.V3_0.ConnectionTypeDetail : System.IEquatable<Madaster.V3_0.ConnectionTypeDetail>
Madaster.V3_0.Database..ctor: public Database()
Madaster.V3_0.Database.DatabaseId: public System.Guid DatabaseId { get; init; }
Madaster.V3_0.Database.DefaultIncludeForRefinement: public bool? DefaultIncludeForRefinement { get; init; }
Madaster.V3_0.Database.Equals: public bool Equals(Madaster.V3_0.Database? other)
Madaster.V3_0.Database.GetHashCode: public override int GetHashCode()
Madaster.V3_0.Database.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.Database.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.Database.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.Database>
Madaster.V3_0.Database.Name: public string? Name { get; init; }
Madaster.V3_0.Database: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.Database.MadasterJsonConverter))] public sealed record Madaster.V3_0.Database : System.IEquatable<Madaster.V3_0.Database>
Madaster.V3_0.DesignStage..ctor: public DesignStage(string value)
Madaster.V3_0.DesignStage.AsBuilt: public static Madaster.V3_0.DesignStage AsBuilt { get; }
Madaster.V3_0.DesignStage.ConceptDesign: public static Madaster.V3_0.DesignStage ConceptDesign { get; }
Madaster.V3_0.DesignStage.ConstructionDocumentation: public static Madaster.V3_0.DesignStage ConstructionDocumentation { get; }
Madaster.V3_0.DesignStage.DetailedDesign: public static Madaster.V3_0.DesignStage DetailedDesign { get; }
Madaster.V3_0.DesignStage.Equals: public bool Equals(Madaster.V3_0.DesignStage other)
Madaster.V3_0.DesignStage.Equals: public override bool Equals(object? obj)
Madaster.V3_0.DesignStage.FabricationAndAssembly: public static Madaster.V3_0.DesignStage FabricationAndAssembly { get; }
Madaster.V3_0.DesignStage.GetHashCode: public override int GetHashCode()
Madaster.V3_0.DesignStage.Known.AsBuilt: AsBuilt = 7
Madaster.V3_0.DesignStage.Known.ConceptDesign: ConceptDesign = 2
Madaster.V3_0.DesignStage.Known.ConstructionDocumentation: ConstructionDocumentation = 5
Madaster.V3_0.DesignStage.Known.DetailedDesign: DetailedDesign = 4
Madaster.V3_0.DesignStage.Known.FabricationAndAssembly: FabricationAndAssembly = 6
Madaster.V3_0.DesignStage.Known.SchematicDesign: SchematicDesign = 3
Madaster.V3_0.DesignStage.Known.Unknown: Unknown = 1
Madaster.V3_0.DesignStage.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.DesignStage.Known: public enum Madaster.V3_0.DesignStage.Known : int
Madaster.V3_0.DesignStage.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.DesignStage.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.DesignStage.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.DesignStage>
Madaster.V3_0.DesignStage.SchematicDesign: public static Madaster.V3_0.DesignStage SchematicDesign { get; }
Madaster.V3_0.DesignStage.ToKnown: public Madaster.V3_0.DesignStage.Known ToKnown()
Madaster.V3_0.DesignStage.ToString: public override string ToString()
Madaster.V3_0.DesignStage.Unknown: public static Madaster.V3_0.DesignStage Unknown { get; }
Madaster.V3_0.DesignStage.Value: public string Value { get; }
Madaster.V3_0.DesignStage.op_Equality: public static bool operator ==(Madaster.V3_0.DesignStage left, Madaster.V3_0.DesignStage right)
Madaster.V3_0.DesignStage.op_Inequality: public static bool operator !=(Madaster.V3_0.DesignStage left, Madaster.V3_0.DesignStage right)
Madaster.V3_0.DesignStage: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.DesignStage.MadasterJsonConverter))] public readonly struct Madaster.V3_0.DesignStage : System.IEquatable<Madaster.V3_0.DesignStage>
Madaster.V3_0.ElementBatchResult..ctor: public ElementBatchResult()
Madaster.V3_0.ElementBatchResult.Equals: public bool Equals(Madaster.V3_0.ElementBatchResult? other)
Madaster.V3_0.ElementBatchResult.Failures: public System.Collections.Generic.IReadOnlyList<string>? Failures { get; init; }
Madaster.V3_0.ElementBatchResult.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ElementBatchResult.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ElementBatchResult.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ElementBatchResult.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.ElementBatchResult>
Madaster.V3_0.ElementBatchResult: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ElementBatchResult.MadasterJsonConverter))] public sealed record Madaster.V3_0.ElementBatchResult : System.IEquatable<Madaster.V3_0.ElementBatchResult>
Madaster.V3_0.FileDownloadResponse..ctor: public FileDownloadResponse()
Madaster.V3_0.FileDownloadResponse.Equals: public bool Equals(Madaster.V3_0.FileDownloadResponse? other)
Madaster.V3_0.FileDownloadResponse.ExpirationDateTime: public System.DateTimeOffset ExpirationDateTime { get; init; }
Madaster.V3_0.FileDownloadResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.FileDownloadResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.FileDownloadResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.FileDownloadResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.FileDownloadResponse>
Madaster.V3_0.FileDownloadResponse.Url: public string? Url { get; init; }
Madaster.V3_0.FileDownloadResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.FileDownloadResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.FileDownloadResponse : System.IEquatable<Madaster.V3_0.FileDownloadResponse>
Madaster.V3_0.FileResponse..ctor: public FileResponse()
Madaster.V3_0.FileResponse.Equals: public bool Equals(Madaster.V3_0.FileResponse? other)
Madaster.V3_0.FileResponse.FileName: public string? FileName { get; init; }
Madaster.V3_0.FileResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.FileResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.FileResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.FileResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.FileResponse>
Madaster.V3_0.FileResponse.Url: public string? Url { get; init; }
Madaster.V3_0.FileResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.FileResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.FileResponse : System.IEquatable<Madaster.V3_0.FileResponse>
Madaster.V3_0.FolderClient.AddFolderAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> AddFolderAsync(Madaster.V3_0.FolderRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.DeleteFolderAsync: public System.Threading.Tasks.Task DeleteFolderAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.EnumerateFoldersAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FolderResponse> EnumerateFoldersAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.GetFolderByExternalIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> GetFolderByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.GetFolderByExternalIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse?> GetFolderByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.GetFolderByIdAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> GetFolderByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.GetFolderByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse?> GetFolderByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.GetFoldersAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FolderResponse>> GetFoldersAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient.UpdateFolderAsync: public System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> UpdateFolderAsync(System.Guid id, Madaster.V3_0.FolderRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.FolderClient: public sealed class Madaster.V3_0.FolderClient : Madaster.V3_0.IFolderClient
Madaster.V3_0.FolderRequest..ctor: public FolderRequest()
Madaster.V3_0.FolderRequest.Description: public string? Description { get; init; }
Madaster.V3_0.FolderRequest.Equals: public bool Equals(Madaster.V3_0.FolderRequest? other)
Madaster.V3_0.FolderRequest.ExternalId: public string? ExternalId { get; init; }
Madaster.V3_0.FolderRequest.FoldertypeId: public required System.Guid FoldertypeId { get; init; }
Madaster.V3_0.FolderRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.FolderRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.FolderRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.FolderRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.FolderRequest>
Madaster.V3_0.FolderRequest.Name: public required string? Name { get; init; }
Madaster.V3_0.FolderRequest.Owner: public string? Owner { get; init; }
Madaster.V3_0.FolderRequest.ParentId: public required System.Guid ParentId { get; init; }
Madaster.V3_0.FolderRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.FolderRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.FolderRequest : System.IEquatable<Madaster.V3_0.FolderRequest>
Madaster.V3_0.FolderResponse..ctor: public FolderResponse()
Madaster.V3_0.FolderResponse.Description: public string? Description { get; init; }
Madaster.V3_0.FolderResponse.Equals: public bool Equals(Madaster.V3_0.FolderResponse? other)
Madaster.V3_0.FolderResponse.ExternalId: public string? ExternalId { get; init; }
Madaster.V3_0.FolderResponse.FoldertypeId: public System.Guid FoldertypeId { get; init; }
Madaster.V3_0.FolderResponse.GetHashCode: public override int GetHashCode()
Madaster.V3_0.FolderResponse.Id: public System.Guid Id { get; init; }
Madaster.V3_0.FolderResponse.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.FolderResponse.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.FolderResponse.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.FolderResponse>
Madaster.V3_0.FolderResponse.Name: public string? Name { get; init; }
Madaster.V3_0.FolderResponse.ParentId: public System.Guid ParentId { get; init; }
Madaster.V3_0.FolderResponse.ToFolderRequest: public Madaster.V3_0.FolderRequest ToFolderRequest(string? owner = null)
Madaster.V3_0.FolderResponse: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.FolderResponse.MadasterJsonConverter))] public sealed record Madaster.V3_0.FolderResponse : System.IEquatable<Madaster.V3_0.FolderResponse>
Madaster.V3_0.FolderType..ctor: public FolderType()
Madaster.V3_0.FolderType.Allowbuildings: public bool Allowbuildings { get; init; }
Madaster.V3_0.FolderType.AllowedSubFolderTypeIds: public System.Collections.Generic.IReadOnlyList<System.Guid>? AllowedSubFolderTypeIds { get; init; }
Madaster.V3_0.FolderType.Description: public Madaster.V3_0.MultiLingualString? Description { get; init; }
Madaster.V3_0.FolderType.Equals: public bool Equals(Madaster.V3_0.FolderType? other)
Madaster.V3_0.FolderType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.FolderType.HasAddress: public bool HasAddress { get; init; }
Madaster.V3_0.FolderType.HasSpatialCoordinates: public bool HasSpatialCoordinates { get; init; }
Madaster.V3_0.FolderType.Id: public System.Guid Id { get; init; }
Madaster.V3_0.FolderType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.FolderType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.FolderType.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.FolderType>
Madaster.V3_0.FolderType.Name: public Madaster.V3_0.MultiLingualString? Name { get; init; }
Madaster.V3_0.FolderType.PluralName: public Madaster.V3_0.MultiLingualString? PluralName { get; init; }
Madaster.V3_0.FolderType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.FolderType.MadasterJsonConverter))] public sealed record Madaster.V3_0.FolderType : System.IEquatable<Madaster.V3_0.FolderType>
Madaster.V3_0.IAccountClient.EnumerateFolderTypesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FolderType> EnumerateFolderTypesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IAccountClient.GetAccountAsync: System.Threading.Tasks.Task<Madaster.V3_0.AccountResponse> GetAccountAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IAccountClient.GetFolderTypesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FolderType>> GetFolderTypesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IAccountClient: public interface Madaster.V3_0.IAccountClient
Madaster.V3_0.IBuildingClient.AddBuildingAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> AddBuildingAsync(Madaster.V3_0.BuildingRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.AddDatabaseAsync: System.Threading.Tasks.Task<System.Guid> AddDatabaseAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.AddImageAsync: System.Threading.Tasks.Task AddImageAsync(string id, Madaster.MadasterFile file, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.BatchActiveAsync: System.Threading.Tasks.Task BatchActiveAsync(System.Guid id, System.Collections.Generic.IReadOnlyList<System.Guid> body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.CreateExcelPassportAsync: [System.ObsoleteAttribute("The document calls Building_CreateExcelPassport deprecated; V3_0.Building.CreatePassportAsync likely takes its place.")] System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreateExcelPassportAsync(System.Guid id, Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.CreatePassportAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreatePassportAsync(System.Guid id, Madaster.V3_0.PassportRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.CreatePdfPassportAsync: [System.ObsoleteAttribute("The document calls Building_CreatePdfPassport deprecated; V3_0.Building.CreatePassportAsync likely takes its place.")] System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> CreatePdfPassportAsync(System.Guid id, Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.DeleteBuildingAsync: System.Threading.Tasks.Task DeleteBuildingAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.DeleteImageAsync: System.Threading.Tasks.Task DeleteImageAsync(System.Guid id, string fileName, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.EnumerateAvailableDatabasesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.Database> EnumerateAvailableDatabasesAsync(System.Guid id, bool? explicitlyShared = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.EnumerateBuildingDatabasesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.Database> EnumerateBuildingDatabasesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.EnumerateBuildingsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingResponse> EnumerateBuildingsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.EnumerateImagesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FileResponse> EnumerateImagesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.EnumeratePassportPresetsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.PassportPreset> EnumeratePassportPresetsAsync(System.Guid id, Madaster.V3_0.PassportType passportType, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetAvailableDatabasesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.Database>> GetAvailableDatabasesAsync(System.Guid id, bool? explicitlyShared = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingByExternalIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> GetBuildingByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingByExternalIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse?> GetBuildingByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingByIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> GetBuildingByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse?> GetBuildingByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingDatabasesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.Database>> GetBuildingDatabasesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetBuildingsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingResponse>> GetBuildingsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetCircularInformationAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingCircularInformation> GetCircularInformationAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetCircularInformationOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingCircularInformation?> GetCircularInformationOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetImagesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FileResponse>> GetImagesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetPassportPresetsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.PassportPreset>> GetPassportPresetsAsync(System.Guid id, Madaster.V3_0.PassportType passportType, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetValidationAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingValidation> GetValidationAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.GetValidationOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingValidation?> GetValidationOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.RecalculateBuildingAsync: System.Threading.Tasks.Task RecalculateBuildingAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient.UpdateBuildingAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingResponse> UpdateBuildingAsync(System.Guid id, Madaster.V3_0.BuildingRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingClient: public interface Madaster.V3_0.IBuildingClient
Madaster.V3_0.IBuildingFileClient.AddFileAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> AddFileAsync(System.Guid buildingId, Madaster.V3_0.BuildingFileRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.DeleteFileAsync: System.Threading.Tasks.Task DeleteFileAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.DownloadAsync: System.Threading.Tasks.Task<Madaster.V3_0.FileDownloadResponse> DownloadAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.DownloadOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.FileDownloadResponse?> DownloadOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.EnumerateFilesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileResponse> EnumerateFilesAsync(System.Guid buildingId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.GetFileByIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> GetFileByIdAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.GetFileByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse?> GetFileByIdOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.GetFilesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileResponse>> GetFilesAsync(System.Guid buildingId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.GetStatusByIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileStatusResponse> GetStatusByIdAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.GetStatusByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileStatusResponse?> GetStatusByIdOrDefaultAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.RestartRefinementAsync: System.Threading.Tasks.Task RestartRefinementAsync(System.Guid buildingId, Madaster.V3_0.RestartRefinementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.SetActiveAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileResponse> SetActiveAsync(System.Guid buildingId, System.Guid id, bool body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.SetImportingAsync: System.Threading.Tasks.Task SetImportingAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.StartRefinementAsync: System.Threading.Tasks.Task StartRefinementAsync(System.Guid buildingId, System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient.UploadFileAsync: System.Threading.Tasks.Task UploadFileAsync(System.Guid buildingId, System.Guid id, string fileName, Madaster.MadasterFile body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileClient: public interface Madaster.V3_0.IBuildingFileClient
Madaster.V3_0.IBuildingFileElementClient.AddElementAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> AddElementAsync(System.Guid buildingId, System.Guid fileId, Madaster.V3_0.BuildingFileElementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.DeleteElementAsync: System.Threading.Tasks.Task DeleteElementAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.EnumerateElementsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileElementResponse> EnumerateElementsAsync(System.Guid buildingId, System.Guid fileId, Madaster.MadasterODataQuery? query = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.GetElementByIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> GetElementByIdAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.GetElementByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse?> GetElementByIdOrDefaultAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.GetElementsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileElementResponse>> GetElementsAsync(System.Guid buildingId, System.Guid fileId, Madaster.MadasterODataQuery? query = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.UpdateElementAsync: System.Threading.Tasks.Task<Madaster.V3_0.BuildingFileElementResponse> UpdateElementAsync(System.Guid buildingId, System.Guid fileId, string id, Madaster.V3_0.BuildingFileElementRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.UpsertElementsAsync: System.Threading.Tasks.Task<Madaster.V3_0.ElementBatchResult> UpsertElementsAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IReadOnlyList<Madaster.V3_0.BuildingFileElementRequest> body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.UpsertElementsInBatchesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.MadasterBatch<Madaster.V3_0.BuildingFileElementRequest, Madaster.V3_0.ElementBatchResult>> UpsertElementsInBatchesAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.BuildingFileElementRequest> items, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient.UpsertElementsInBatchesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.MadasterBatch<Madaster.V3_0.BuildingFileElementRequest, Madaster.V3_0.ElementBatchResult>> UpsertElementsInBatchesAsync(System.Guid buildingId, System.Guid fileId, System.Collections.Generic.IEnumerable<Madaster.V3_0.BuildingFileElementRequest> items, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IBuildingFileElementClient: public interface Madaster.V3_0.IBuildingFileElementClient
Madaster.V3_0.IFolderClient.AddFolderAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> AddFolderAsync(Madaster.V3_0.FolderRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.DeleteFolderAsync: System.Threading.Tasks.Task DeleteFolderAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.EnumerateFoldersAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.FolderResponse> EnumerateFoldersAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.GetFolderByExternalIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> GetFolderByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.GetFolderByExternalIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse?> GetFolderByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.GetFolderByIdAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> GetFolderByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.GetFolderByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse?> GetFolderByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.GetFoldersAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.FolderResponse>> GetFoldersAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient.UpdateFolderAsync: System.Threading.Tasks.Task<Madaster.V3_0.FolderResponse> UpdateFolderAsync(System.Guid id, Madaster.V3_0.FolderRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.IFolderClient: public interface Madaster.V3_0.IFolderClient
Madaster.V3_0.ISystemSettingsClient.EnumerateClassificationMethodsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.ClassificationMethod> EnumerateClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.ISystemSettingsClient.EnumerateMaterialClassificationsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.MaterialFamily> EnumerateMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.ISystemSettingsClient.GetBuildingUsagesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyDictionary<string, string>> GetBuildingUsagesAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.ISystemSettingsClient.GetClassificationMethodsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.ClassificationMethod>> GetClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.ISystemSettingsClient.GetMaterialClassificationsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.MaterialFamily>> GetMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.ISystemSettingsClient: public interface Madaster.V3_0.ISystemSettingsClient
Madaster.V3_0.Intersection..ctor: public Intersection(string value)
Madaster.V3_0.Intersection.Complete: public static Madaster.V3_0.Intersection Complete { get; }
Madaster.V3_0.Intersection.Equals: public bool Equals(Madaster.V3_0.Intersection other)
Madaster.V3_0.Intersection.Equals: public override bool Equals(object? obj)
Madaster.V3_0.Intersection.GetHashCode: public override int GetHashCode()
Madaster.V3_0.Intersection.Incidental: public static Madaster.V3_0.Intersection Incidental { get; }
Madaster.V3_0.Intersection.Known.Complete: Complete = 2
Madaster.V3_0.Intersection.Known.Incidental: Incidental = 3
Madaster.V3_0.Intersection.Known.None: None = 4
Madaster.V3_0.Intersection.Known.Unknown: Unknown = 1
Madaster.V3_0.Intersection.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.Intersection.Known: public enum Madaster.V3_0.Intersection.Known : int
Madaster.V3_0.Intersection.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.Intersection.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.Intersection.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.Intersection>
Madaster.V3_0.Intersection.None: public static Madaster.V3_0.Intersection None { get; }
Madaster.V3_0.Intersection.ToKnown: public Madaster.V3_0.Intersection.Known ToKnown()
Madaster.V3_0.Intersection.ToString: public override string ToString()
Madaster.V3_0.Intersection.Unknown: public static Madaster.V3_0.Intersection Unknown { get; }
Madaster.V3_0.Intersection.Value: public string Value { get; }
Madaster.V3_0.Intersection.op_Equality: public static bool operator ==(Madaster.V3_0.Intersection left, Madaster.V3_0.Intersection right)
Madaster.V3_0.Intersection.op_Inequality: public static bool operator !=(Madaster.V3_0.Intersection left, Madaster.V3_0.Intersection right)
Madaster.V3_0.Intersection: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.Intersection.MadasterJsonConverter))] public readonly struct Madaster.V3_0.Intersection : System.IEquatable<Madaster.V3_0.Intersection>
Madaster.V3_0.Mapping..ctor: public Mapping()
Madaster.V3_0.Mapping.Equals: public bool Equals(Madaster.V3_0.Mapping? other)
Madaster.V3_0.Mapping.GetHashCode: public override int GetHashCode()
Madaster.V3_0.Mapping.Id: public System.Guid Id { get; init; }
Madaster.V3_0.Mapping.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.Mapping.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.Mapping.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.Mapping>
Madaster.V3_0.Mapping.Type: public Madaster.V3_0.CommodityType Type { get; init; }
Madaster.V3_0.Mapping: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.Mapping.MadasterJsonConverter))] public sealed record Madaster.V3_0.Mapping : System.IEquatable<Madaster.V3_0.Mapping>
Madaster.V3_0.MaterialFamily..ctor: public MaterialFamily()
Madaster.V3_0.MaterialFamily.Equals: public bool Equals(Madaster.V3_0.MaterialFamily? other)
Madaster.V3_0.MaterialFamily.GetHashCode: public override int GetHashCode()
Madaster.V3_0.MaterialFamily.Id: public string? Id { get; init; }
Madaster.V3_0.MaterialFamily.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.MaterialFamily.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.MaterialFamily.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.MaterialFamily>
Madaster.V3_0.MaterialFamily.Name: public string? Name { get; init; }
Madaster.V3_0.MaterialFamily: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.MaterialFamily.MadasterJsonConverter))] public sealed record Madaster.V3_0.MaterialFamily : System.IEquatable<Madaster.V3_0.MaterialFamily>
Madaster.V3_0.MultiLingualString..ctor: public MultiLingualString()
Madaster.V3_0.MultiLingualString.AdditionalProperties: public System.Collections.Generic.IReadOnlyDictionary<string, string> AdditionalProperties { get; init; }
Madaster.V3_0.MultiLingualString.De: public string? De { get; init; }
Madaster.V3_0.MultiLingualString.En: public string? En { get; init; }
Madaster.V3_0.MultiLingualString.Equals: public bool Equals(Madaster.V3_0.MultiLingualString? other)
Madaster.V3_0.MultiLingualString.Fr: public string? Fr { get; init; }
Madaster.V3_0.MultiLingualString.GetHashCode: public override int GetHashCode()
Madaster.V3_0.MultiLingualString.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.MultiLingualString.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.MultiLingualString.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.MultiLingualString>
Madaster.V3_0.MultiLingualString.Nl: public string? Nl { get; init; }
Madaster.V3_0.MultiLingualString.this[]: public string? this[string name] { get; init; }
Madaster.V3_0.MultiLingualString: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.MultiLingualString.MadasterJsonConverter))] public sealed record Madaster.V3_0.MultiLingualString : System.IEquatable<Madaster.V3_0.MultiLingualString>
Madaster.V3_0.PassportPreset..ctor: public PassportPreset()
Madaster.V3_0.PassportPreset.Equals: public bool Equals(Madaster.V3_0.PassportPreset? other)
Madaster.V3_0.PassportPreset.GetHashCode: public override int GetHashCode()
Madaster.V3_0.PassportPreset.Id: public System.Guid Id { get; init; }
Madaster.V3_0.PassportPreset.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.PassportPreset.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.PassportPreset.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.PassportPreset>
Madaster.V3_0.PassportPreset.Name: public string? Name { get; init; }
Madaster.V3_0.PassportPreset: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.PassportPreset.MadasterJsonConverter))] public sealed record Madaster.V3_0.PassportPreset : System.IEquatable<Madaster.V3_0.PassportPreset>
Madaster.V3_0.PassportRequest..ctor: public PassportRequest()
Madaster.V3_0.PassportRequest.Equals: public bool Equals(Madaster.V3_0.PassportRequest? other)
Madaster.V3_0.PassportRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.PassportRequest.Language: public string? Language { get; init; }
Madaster.V3_0.PassportRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.PassportRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.PassportRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.PassportRequest>
Madaster.V3_0.PassportRequest.PassportType: public Madaster.V3_0.PassportType? PassportType { get; init; }
Madaster.V3_0.PassportRequest.Preset: public System.Guid? Preset { get; init; }
Madaster.V3_0.PassportRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.PassportRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.PassportRequest : System.IEquatable<Madaster.V3_0.PassportRequest>
Madaster.V3_0.PassportType..ctor: public PassportType(string value)
Madaster.V3_0.PassportType.Equals: public bool Equals(Madaster.V3_0.PassportType other)
Madaster.V3_0.PassportType.Equals: public override bool Equals(object? obj)
Madaster.V3_0.PassportType.ExecutiveSummary: public static Madaster.V3_0.PassportType ExecutiveSummary { get; }
Madaster.V3_0.PassportType.Full: public static Madaster.V3_0.PassportType Full { get; }
Madaster.V3_0.PassportType.GetHashCode: public override int GetHashCode()
Madaster.V3_0.PassportType.Known.ExecutiveSummary: ExecutiveSummary = 2
Madaster.V3_0.PassportType.Known.Full: Full = 3
Madaster.V3_0.PassportType.Known.OnePager: OnePager = 1
Madaster.V3_0.PassportType.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.PassportType.Known: public enum Madaster.V3_0.PassportType.Known : int
Madaster.V3_0.PassportType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.PassportType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.PassportType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.PassportType>
Madaster.V3_0.PassportType.OnePager: public static Madaster.V3_0.PassportType OnePager { get; }
Madaster.V3_0.PassportType.ToKnown: public Madaster.V3_0.PassportType.Known ToKnown()
Madaster.V3_0.PassportType.ToString: public override string ToString()
Madaster.V3_0.PassportType.Value: public string Value { get; }
Madaster.V3_0.PassportType.op_Equality: public static bool operator ==(Madaster.V3_0.PassportType left, Madaster.V3_0.PassportType right)
Madaster.V3_0.PassportType.op_Inequality: public static bool operator !=(Madaster.V3_0.PassportType left, Madaster.V3_0.PassportType right)
Madaster.V3_0.PassportType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.PassportType.MadasterJsonConverter))] public readonly struct Madaster.V3_0.PassportType : System.IEquatable<Madaster.V3_0.PassportType>
Madaster.V3_0.PhaseMatch..ctor: public PhaseMatch()
Madaster.V3_0.PhaseMatch.Equals: public bool Equals(Madaster.V3_0.PhaseMatch? other)
Madaster.V3_0.PhaseMatch.GetHashCode: public override int GetHashCode()
Madaster.V3_0.PhaseMatch.Id: public System.Guid Id { get; init; }
Madaster.V3_0.PhaseMatch.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.PhaseMatch.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.PhaseMatch.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.PhaseMatch>
Madaster.V3_0.PhaseMatch.Name: public string? Name { get; init; }
Madaster.V3_0.PhaseMatch: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.PhaseMatch.MadasterJsonConverter))] public sealed record Madaster.V3_0.PhaseMatch : System.IEquatable<Madaster.V3_0.PhaseMatch>
Madaster.V3_0.ProductEdge..ctor: public ProductEdge(string value)
Madaster.V3_0.ProductEdge.Closed: public static Madaster.V3_0.ProductEdge Closed { get; }
Madaster.V3_0.ProductEdge.Equals: public bool Equals(Madaster.V3_0.ProductEdge other)
Madaster.V3_0.ProductEdge.Equals: public override bool Equals(object? obj)
Madaster.V3_0.ProductEdge.GetHashCode: public override int GetHashCode()
Madaster.V3_0.ProductEdge.Known.Closed: Closed = 2
Madaster.V3_0.ProductEdge.Known.Open: Open = 4
Madaster.V3_0.ProductEdge.Known.Overlapping: Overlapping = 3
Madaster.V3_0.ProductEdge.Known.Unknown: Unknown = 1
Madaster.V3_0.ProductEdge.Known.Unrecognized: Unrecognized = 0
Madaster.V3_0.ProductEdge.Known: public enum Madaster.V3_0.ProductEdge.Known : int
Madaster.V3_0.ProductEdge.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.ProductEdge.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.ProductEdge.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V3_0.ProductEdge>
Madaster.V3_0.ProductEdge.Open: public static Madaster.V3_0.ProductEdge Open { get; }
Madaster.V3_0.ProductEdge.Overlapping: public static Madaster.V3_0.ProductEdge Overlapping { get; }
Madaster.V3_0.ProductEdge.ToKnown: public Madaster.V3_0.ProductEdge.Known ToKnown()
Madaster.V3_0.ProductEdge.ToString: public override string ToString()
Madaster.V3_0.ProductEdge.Unknown: public static Madaster.V3_0.ProductEdge Unknown { get; }
Madaster.V3_0.ProductEdge.Value: public string Value { get; }
Madaster.V3_0.ProductEdge.op_Equality: public static bool operator ==(Madaster.V3_0.ProductEdge left, Madaster.V3_0.ProductEdge right)
Madaster.V3_0.ProductEdge.op_Inequality: public static bool operator !=(Madaster.V3_0.ProductEdge left, Madaster.V3_0.ProductEdge right)
Madaster.V3_0.ProductEdge: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.ProductEdge.MadasterJsonConverter))] public readonly struct Madaster.V3_0.ProductEdge : System.IEquatable<Madaster.V3_0.ProductEdge>
Madaster.V3_0.RestartRefinementRequest..ctor: public RestartRefinementRequest()
Madaster.V3_0.RestartRefinementRequest.Equals: public bool Equals(Madaster.V3_0.RestartRefinementRequest? other)
Madaster.V3_0.RestartRefinementRequest.FileId: public required System.Guid FileId { get; init; }
Madaster.V3_0.RestartRefinementRequest.GetHashCode: public override int GetHashCode()
Madaster.V3_0.RestartRefinementRequest.Languages: public System.Collections.Generic.IReadOnlyList<string>? Languages { get; init; }
Madaster.V3_0.RestartRefinementRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V3_0.RestartRefinementRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V3_0.RestartRefinementRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V3_0.RestartRefinementRequest>
Madaster.V3_0.RestartRefinementRequest.PreferredDatabaseIds: public System.Collections.Generic.IReadOnlyList<System.Guid>? PreferredDatabaseIds { get; init; }
Madaster.V3_0.RestartRefinementRequest.ResetAllMapping: public bool? ResetAllMapping { get; init; }
Madaster.V3_0.RestartRefinementRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V3_0.RestartRefinementRequest.MadasterJsonConverter))] public sealed record Madaster.V3_0.RestartRefinementRequest : System.IEquatable<Madaster.V3_0.RestartRefinementRequest>
Madaster.V3_0.SystemSettingsClient.EnumerateClassificationMethodsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.ClassificationMethod> EnumerateClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.SystemSettingsClient.EnumerateMaterialClassificationsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V3_0.MaterialFamily> EnumerateMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.SystemSettingsClient.GetBuildingUsagesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyDictionary<string, string>> GetBuildingUsagesAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.SystemSettingsClient.GetClassificationMethodsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.ClassificationMethod>> GetClassificationMethodsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.SystemSettingsClient.GetMaterialClassificationsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V3_0.MaterialFamily>> GetMaterialClassificationsAsync(Madaster.V3_0.AcceptLanguage? acceptLanguage = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V3_0.SystemSettingsClient: public sealed class Madaster.V3_0.SystemSettingsClient : Madaster.V3_0.ISystemSettingsClient
Madaster.V4_0.Accessibility..ctor: public Accessibility(string value)
Madaster.V4_0.Accessibility.Accessible: public static Madaster.V4_0.Accessibility Accessible { get; }
Madaster.V4_0.Accessibility.Equals: public bool Equals(Madaster.V4_0.Accessibility other)
Madaster.V4_0.Accessibility.Equals: public override bool Equals(object? obj)
Madaster.V4_0.Accessibility.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Accessibility.Known.Accessible: Accessible = 6
Madaster.V4_0.Accessibility.Known.NotAccessible: NotAccessible = 2
Madaster.V4_0.Accessibility.Known.PartialNoDamage: PartialNoDamage = 5
Madaster.V4_0.Accessibility.Known.PartialWithDamage: PartialWithDamage = 3
Madaster.V4_0.Accessibility.Known.PartialWithRepairableDamage: PartialWithRepairableDamage = 4
Madaster.V4_0.Accessibility.Known.Unknown: Unknown = 1
Madaster.V4_0.Accessibility.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.Accessibility.Known: public enum Madaster.V4_0.Accessibility.Known : int
Madaster.V4_0.Accessibility.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Accessibility.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Accessibility.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.Accessibility>
Madaster.V4_0.Accessibility.NotAccessible: public static Madaster.V4_0.Accessibility NotAccessible { get; }
Madaster.V4_0.Accessibility.PartialNoDamage: public static Madaster.V4_0.Accessibility PartialNoDamage { get; }
Madaster.V4_0.Accessibility.PartialWithDamage: public static Madaster.V4_0.Accessibility PartialWithDamage { get; }
Madaster.V4_0.Accessibility.PartialWithRepairableDamage: public static Madaster.V4_0.Accessibility PartialWithRepairableDamage { get; }
Madaster.V4_0.Accessibility.ToKnown: public Madaster.V4_0.Accessibility.Known ToKnown()
Madaster.V4_0.Accessibility.ToString: public override string ToString()
Madaster.V4_0.Accessibility.Unknown: public static Madaster.V4_0.Accessibility Unknown { get; }
Madaster.V4_0.Accessibility.Value: public string Value { get; }
Madaster.V4_0.Accessibility.op_Equality: public static bool operator ==(Madaster.V4_0.Accessibility left, Madaster.V4_0.Accessibility right)
Madaster.V4_0.Accessibility.op_Inequality: public static bool operator !=(Madaster.V4_0.Accessibility left, Madaster.V4_0.Accessibility right)
Madaster.V4_0.Accessibility: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Accessibility.MadasterJsonConverter))] public readonly struct Madaster.V4_0.Accessibility : System.IEquatable<Madaster.V4_0.Accessibility>
Madaster.V4_0.AddProductChildRequest..ctor: public AddProductChildRequest()
Madaster.V4_0.AddProductChildRequest.CommodityId: public required System.Guid CommodityId { get; init; }
Madaster.V4_0.AddProductChildRequest.Equals: public bool Equals(Madaster.V4_0.AddProductChildRequest? other)
Madaster.V4_0.AddProductChildRequest.GetHashCode: public override int GetHashCode()
Madaster.V4_0.AddProductChildRequest.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.AddProductChildRequest.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.AddProductChildRequest.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.AddProductChildRequest>
Madaster.V4_0.AddProductChildRequest.OverrideCircularity: public Madaster.V4_0.ProductChildCircularity? OverrideCircularity { get; init; }
Madaster.V4_0.AddProductChildRequest.Quantity: public required double Quantity { get; init; }
Madaster.V4_0.AddProductChildRequest: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.AddProductChildRequest.MadasterJsonConverter))] public sealed record Madaster.V4_0.AddProductChildRequest : System.IEquatable<Madaster.V4_0.AddProductChildRequest>
Madaster.V4_0.BaseChildReference..ctor: protected BaseChildReference()
Madaster.V4_0.BaseChildReference.CommodityId: public System.Guid CommodityId { get; init; }
Madaster.V4_0.BaseChildReference.CommodityType: public abstract string CommodityType { get; }
Madaster.V4_0.BaseChildReference.Equals: public virtual bool Equals(Madaster.V4_0.BaseChildReference? other)
Madaster.V4_0.BaseChildReference.GetHashCode: public override int GetHashCode()
Madaster.V4_0.BaseChildReference.Id: public System.Guid Id { get; init; }
Madaster.V4_0.BaseChildReference.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.BaseChildReference.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.BaseChildReference.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.BaseChildReference>
Madaster.V4_0.BaseChildReference.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.BaseChildReference.Quantity: public double Quantity { get; init; }
Madaster.V4_0.BaseChildReference.QuantityType: public string? QuantityType { get; init; }
Madaster.V4_0.BaseChildReference.Weight: public double Weight { get; init; }
Madaster.V4_0.BaseChildReference.WeightPercentage: public double WeightPercentage { get; init; }
Madaster.V4_0.BaseChildReference: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.BaseChildReference.MadasterJsonConverter))] public abstract record Madaster.V4_0.BaseChildReference : System.IEquatable<Madaster.V4_0.BaseChildReference>
Madaster.V4_0.Circularity..ctor: public Circularity()
Madaster.V4_0.Circularity.Equals: public bool Equals(Madaster.V4_0.Circularity? other)
Madaster.V4_0.Circularity.Feedstock: public Madaster.V4_0.Feedstock? Feedstock { get; init; }
Madaster.V4_0.Circularity.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Circularity.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Circularity.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Circularity.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Circularity>
Madaster.V4_0.Circularity.Output: public Madaster.V4_0.Output? Output { get; init; }
Madaster.V4_0.Circularity.Scarcity: public Madaster.V4_0.Scarcity? Scarcity { get; init; }
Madaster.V4_0.Circularity: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Circularity.MadasterJsonConverter))] public sealed record Madaster.V4_0.Circularity : System.IEquatable<Madaster.V4_0.Circularity>
Madaster.V4_0.CommodityBase..ctor: protected CommodityBase()
Madaster.V4_0.CommodityBase.AvailableIn: public System.Collections.Generic.IReadOnlyList<string>? AvailableIn { get; init; }
Madaster.V4_0.CommodityBase.CommodityType: public abstract string CommodityType { get; }
Madaster.V4_0.CommodityBase.DatabaseId: public System.Guid DatabaseId { get; init; }
Madaster.V4_0.CommodityBase.Descriptions: public Madaster.V4_0.LocalizedString? Descriptions { get; init; }
Madaster.V4_0.CommodityBase.Equals: public virtual bool Equals(Madaster.V4_0.CommodityBase? other)
Madaster.V4_0.CommodityBase.ExternalId: public string? ExternalId { get; init; }
Madaster.V4_0.CommodityBase.GetHashCode: public override int GetHashCode()
Madaster.V4_0.CommodityBase.Id: public System.Guid Id { get; init; }
Madaster.V4_0.CommodityBase.Images: public System.Collections.Generic.IReadOnlyList<Madaster.V4_0.ImageInfo>? Images { get; init; }
Madaster.V4_0.CommodityBase.InUse: public bool? InUse { get; init; }
Madaster.V4_0.CommodityBase.IsActive: public bool IsActive { get; init; }
Madaster.V4_0.CommodityBase.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.CommodityBase.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.CommodityBase.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.CommodityBase>
Madaster.V4_0.CommodityBase.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.CommodityBase.PrintMembers: protected virtual bool PrintMembers(System.Text.StringBuilder builder)
Madaster.V4_0.CommodityBase: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.CommodityBase.MadasterJsonConverter))] public abstract record Madaster.V4_0.CommodityBase : System.IEquatable<Madaster.V4_0.CommodityBase>
Madaster.V4_0.CommodityClient.AddProductChildByQuantityAsync: public System.Threading.Tasks.Task AddProductChildByQuantityAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.AddProductChildByWeightAsync: public System.Threading.Tasks.Task AddProductChildByWeightAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.AddProductChildPerFunctionalUnitAsync: public System.Threading.Tasks.Task AddProductChildPerFunctionalUnitAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.ClearProductChildrenAsync: public System.Threading.Tasks.Task ClearProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateCommodityAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> CreateCommodityAsync(Madaster.V4_0.CommodityBase body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateCommodityVersionAsync: public System.Threading.Tasks.Task<System.Guid> CreateCommodityVersionAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateExternalFileAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FileInfo> CreateExternalFileAsync(System.Guid id, Madaster.V4_0.FileInfo body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateFinancialSettingAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FinancialSetting> CreateFinancialSettingAsync(System.Guid id, Madaster.V4_0.FinancialSetting body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateLifeCycleAssessmentAsync: public System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> CreateLifeCycleAssessmentAsync(System.Guid id, Madaster.V4_0.LifeCycleAssessment body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.CreateMatchAsync: public System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> CreateMatchAsync(System.Guid id, Madaster.V4_0.MatchingTerm body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteCommodityAsync: public System.Threading.Tasks.Task DeleteCommodityAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteFileAsync: public System.Threading.Tasks.Task DeleteFileAsync(System.Guid id, System.Guid fileId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteFinancialSettingAsync: public System.Threading.Tasks.Task DeleteFinancialSettingAsync(System.Guid id, string isoCode, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteImageAsync: public System.Threading.Tasks.Task DeleteImageAsync(System.Guid id, string name, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteLifeCycleAssessmentAsync: public System.Threading.Tasks.Task DeleteLifeCycleAssessmentAsync(System.Guid id, string isoCode, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteMatchAsync: public System.Threading.Tasks.Task DeleteMatchAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.DeleteProductChildAsync: public System.Threading.Tasks.Task DeleteProductChildAsync(System.Guid id, System.Guid childId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.EnumerateFilesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.FileInfo> EnumerateFilesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.EnumerateFinancialSettingsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.FinancialSetting> EnumerateFinancialSettingsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.EnumerateLifeCycleAssessmentsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.LifeCycleAssessment> EnumerateLifeCycleAssessmentsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.EnumerateMatchesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.MatchingTerm> EnumerateMatchesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.EnumerateProductChildrenAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.BaseChildReference> EnumerateProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetCommodityByExternalIdAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> GetCommodityByExternalIdAsync(System.Guid databaseId, string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetCommodityByExternalIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase?> GetCommodityByExternalIdOrDefaultAsync(System.Guid databaseId, string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetCommodityByIdAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> GetCommodityByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetCommodityByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase?> GetCommodityByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetFilesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.FileInfo>> GetFilesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetFinancialSettingsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.FinancialSetting>> GetFinancialSettingsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetLifeCycleAssessmentByIsocodeAsync: public System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> GetLifeCycleAssessmentByIsocodeAsync(System.Guid id, string isoCode, string compliance, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetLifeCycleAssessmentByIsocodeOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment?> GetLifeCycleAssessmentByIsocodeOrDefaultAsync(System.Guid id, string isoCode, string compliance, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetLifeCycleAssessmentsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.LifeCycleAssessment>> GetLifeCycleAssessmentsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetMatchByIdAsync: public System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> GetMatchByIdAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetMatchByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm?> GetMatchByIdOrDefaultAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetMatchesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.MatchingTerm>> GetMatchesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.GetProductChildrenAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.BaseChildReference>> GetProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UpdateCommodityAsync: public System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> UpdateCommodityAsync(Madaster.V4_0.CommodityBase body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UpdateFileAsync: public System.Threading.Tasks.Task UpdateFileAsync(System.Guid id, Madaster.V4_0.FileInfo body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UpdateFinancialSettingsAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FinancialSetting> UpdateFinancialSettingsAsync(System.Guid id, Madaster.V4_0.FinancialSetting body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UpdateLifeCycleAssessmentsAsync: public System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> UpdateLifeCycleAssessmentsAsync(System.Guid id, Madaster.V4_0.LifeCycleAssessment body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UpdateMatchAsync: public System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> UpdateMatchAsync(System.Guid id, Madaster.V4_0.MatchingTerm body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UploadFileAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FileInfo> UploadFileAsync(System.Guid id, Madaster.MadasterFile file, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient.UploadImageAsync: public System.Threading.Tasks.Task UploadImageAsync(System.Guid id, Madaster.MadasterFile image, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.CommodityClient: public sealed class Madaster.V4_0.CommodityClient : Madaster.V4_0.ICommodityClient
Madaster.V4_0.CommodityInfo..ctor: public CommodityInfo()
Madaster.V4_0.CommodityInfo.CommodityType: public string CommodityType { get; init; }
Madaster.V4_0.CommodityInfo.Equals: public bool Equals(Madaster.V4_0.CommodityInfo? other)
Madaster.V4_0.CommodityInfo.ExternalId: public string? ExternalId { get; init; }
Madaster.V4_0.CommodityInfo.FunctionalUnit: public Madaster.V4_0.FunctionalUnit FunctionalUnit { get; init; }
Madaster.V4_0.CommodityInfo.GetHashCode: public override int GetHashCode()
Madaster.V4_0.CommodityInfo.Id: public System.Guid Id { get; init; }
Madaster.V4_0.CommodityInfo.IsActive: public bool IsActive { get; init; }
Madaster.V4_0.CommodityInfo.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.CommodityInfo.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.CommodityInfo.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.CommodityInfo>
Madaster.V4_0.CommodityInfo.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.CommodityInfo: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.CommodityInfo.MadasterJsonConverter))] public sealed record Madaster.V4_0.CommodityInfo : System.IEquatable<Madaster.V4_0.CommodityInfo>
Madaster.V4_0.Company..ctor: public Company()
Madaster.V4_0.Company.City: public string? City { get; init; }
Madaster.V4_0.Company.Country: public string? Country { get; init; }
Madaster.V4_0.Company.Equals: public bool Equals(Madaster.V4_0.Company? other)
Madaster.V4_0.Company.GLN: public string? GLN { get; init; }
Madaster.V4_0.Company.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Company.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Company.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Company.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Company>
Madaster.V4_0.Company.Name: public string? Name { get; init; }
Madaster.V4_0.Company.Street: public string? Street { get; init; }
Madaster.V4_0.Company.Website: public string? Website { get; init; }
Madaster.V4_0.Company.ZipCode: public string? ZipCode { get; init; }
Madaster.V4_0.Company: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Company.MadasterJsonConverter))] public sealed record Madaster.V4_0.Company : System.IEquatable<Madaster.V4_0.Company>
Madaster.V4_0.ComplianceInformation..ctor: public ComplianceInformation()
Madaster.V4_0.ComplianceInformation.Compliances: public System.Collections.Generic.IReadOnlyDictionary<string, string?>? Compliances { get; init; }
Madaster.V4_0.ComplianceInformation.Equals: public bool Equals(Madaster.V4_0.ComplianceInformation? other)
Madaster.V4_0.ComplianceInformation.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ComplianceInformation.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ComplianceInformation.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ComplianceInformation.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ComplianceInformation>
Madaster.V4_0.ComplianceInformation.RuleSet: public string? RuleSet { get; init; }
Madaster.V4_0.ComplianceInformation: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ComplianceInformation.MadasterJsonConverter))] public sealed record Madaster.V4_0.ComplianceInformation : System.IEquatable<Madaster.V4_0.ComplianceInformation>
Madaster.V4_0.ConnectionType..ctor: public ConnectionType(string value)
Madaster.V4_0.ConnectionType.AddedConnectionConnection: public static Madaster.V4_0.ConnectionType AddedConnectionConnection { get; }
Madaster.V4_0.ConnectionType.DirectConnection: public static Madaster.V4_0.ConnectionType DirectConnection { get; }
Madaster.V4_0.ConnectionType.DryConnection: public static Madaster.V4_0.ConnectionType DryConnection { get; }
Madaster.V4_0.ConnectionType.Equals: public bool Equals(Madaster.V4_0.ConnectionType other)
Madaster.V4_0.ConnectionType.Equals: public override bool Equals(object? obj)
Madaster.V4_0.ConnectionType.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ConnectionType.HardChemicalConnection: public static Madaster.V4_0.ConnectionType HardChemicalConnection { get; }
Madaster.V4_0.ConnectionType.Known.AddedConnectionConnection: AddedConnectionConnection = 5
Madaster.V4_0.ConnectionType.Known.DirectConnection: DirectConnection = 4
Madaster.V4_0.ConnectionType.Known.DryConnection: DryConnection = 6
Madaster.V4_0.ConnectionType.Known.HardChemicalConnection: HardChemicalConnection = 2
Madaster.V4_0.ConnectionType.Known.SoftChemicalConnection: SoftChemicalConnection = 3
Madaster.V4_0.ConnectionType.Known.Unknown: Unknown = 1
Madaster.V4_0.ConnectionType.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.ConnectionType.Known: public enum Madaster.V4_0.ConnectionType.Known : int
Madaster.V4_0.ConnectionType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ConnectionType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ConnectionType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.ConnectionType>
Madaster.V4_0.ConnectionType.SoftChemicalConnection: public static Madaster.V4_0.ConnectionType SoftChemicalConnection { get; }
Madaster.V4_0.ConnectionType.ToKnown: public Madaster.V4_0.ConnectionType.Known ToKnown()
Madaster.V4_0.ConnectionType.ToString: public override string ToString()
Madaster.V4_0.ConnectionType.Unknown: public static Madaster.V4_0.ConnectionType Unknown { get; }
Madaster.V4_0.ConnectionType.Value: public string Value { get; }
Madaster.V4_0.ConnectionType.op_Equality: public static bool operator ==(Madaster.V4_0.ConnectionType left, Madaster.V4_0.ConnectionType right)
Madaster.V4_0.ConnectionType.op_Inequality: public static bool operator !=(Madaster.V4_0.ConnectionType left, Madaster.V4_0.ConnectionType right)
Madaster.V4_0.ConnectionType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ConnectionType.MadasterJsonConverter))] public readonly struct Madaster.V4_0.ConnectionType : System.IEquatable<Madaster.V4_0.ConnectionType>
Madaster.V4_0.ConnectionTypeDetail..ctor: public ConnectionTypeDetail(string value)
Madaster.V4_0.ConnectionTypeDetail.BoltAndNut: public static Madaster.V4_0.ConnectionTypeDetail BoltAndNut { get; }
Madaster.V4_0.ConnectionTypeDetail.ChemicalAnchor: public static Madaster.V4_0.ConnectionTypeDetail ChemicalAnchor { get; }
Madaster.V4_0.ConnectionTypeDetail.Click: public static Madaster.V4_0.ConnectionTypeDetail Click { get; }
Madaster.V4_0.ConnectionTypeDetail.Concrete: public static Madaster.V4_0.ConnectionTypeDetail Concrete { get; }
Madaster.V4_0.ConnectionTypeDetail.Corner: public static Madaster.V4_0.ConnectionTypeDetail Corner { get; }
Madaster.V4_0.ConnectionTypeDetail.Dump: public static Madaster.V4_0.ConnectionTypeDetail Dump { get; }
Madaster.V4_0.ConnectionTypeDetail.Equals: public bool Equals(Madaster.V4_0.ConnectionTypeDetail other)
Madaster.V4_0.ConnectionTypeDetail.Equals: public override bool Equals(object? obj)
Madaster.V4_0.ConnectionTypeDetail.Foam: public static Madaster.V4_0.ConnectionTypeDetail Foam { get; }
Madaster.V4_0.ConnectionTypeDetail.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ConnectionTypeDetail.Glue: public static Madaster.V4_0.ConnectionTypeDetail Glue { get; }
Madaster.V4_0.ConnectionTypeDetail.Known.BoltAndNut: BoltAndNut = 2
Madaster.V4_0.ConnectionTypeDetail.Known.ChemicalAnchor: ChemicalAnchor = 14
Madaster.V4_0.ConnectionTypeDetail.Known.Click: Click = 7
Madaster.V4_0.ConnectionTypeDetail.Known.Concrete: Concrete = 13
Madaster.V4_0.ConnectionTypeDetail.Known.Corner: Corner = 4
Madaster.V4_0.ConnectionTypeDetail.Known.Dump: Dump = 11
Madaster.V4_0.ConnectionTypeDetail.Known.Foam: Foam = 16
Madaster.V4_0.ConnectionTypeDetail.Known.Glue: Glue = 10
Madaster.V4_0.ConnectionTypeDetail.Known.Magnetic: Magnetic = 9
Madaster.V4_0.ConnectionTypeDetail.Known.Nail: Nail = 18
Madaster.V4_0.ConnectionTypeDetail.Known.None: None = 6
Madaster.V4_0.ConnectionTypeDetail.Known.Peg: Peg = 17
Madaster.V4_0.ConnectionTypeDetail.Known.Screw: Screw = 5
Madaster.V4_0.ConnectionTypeDetail.Known.Sealant: Sealant = 15
Madaster.V4_0.ConnectionTypeDetail.Known.Spring: Spring = 3
Madaster.V4_0.ConnectionTypeDetail.Known.Unknown: Unknown = 1
Madaster.V4_0.ConnectionTypeDetail.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.ConnectionTypeDetail.Known.Velcro: Velcro = 8
Madaster.V4_0.ConnectionTypeDetail.Known.Weld: Weld = 12
Madaster.V4_0.ConnectionTypeDetail.Known: public enum Madaster.V4_0.ConnectionTypeDetail.Known : int
Madaster.V4_0.ConnectionTypeDetail.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ConnectionTypeDetail.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ConnectionTypeDetail.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.ConnectionTypeDetail>
Madaster.V4_0.ConnectionTypeDetail.Magnetic: public static Madaster.V4_0.ConnectionTypeDetail Magnetic { get; }
Madaster.V4_0.ConnectionTypeDetail.Nail: public static Madaster.V4_0.ConnectionTypeDetail Nail { get; }
Madaster.V4_0.ConnectionTypeDetail.None: public static Madaster.V4_0.ConnectionTypeDetail None { get; }
Madaster.V4_0.ConnectionTypeDetail.Peg: public static Madaster.V4_0.ConnectionTypeDetail Peg { get; }
Madaster.V4_0.ConnectionTypeDetail.Screw: public static Madaster.V4_0.ConnectionTypeDetail Screw { get; }
Madaster.V4_0.ConnectionTypeDetail.Sealant: public static Madaster.V4_0.ConnectionTypeDetail Sealant { get; }
Madaster.V4_0.ConnectionTypeDetail.Spring: public static Madaster.V4_0.ConnectionTypeDetail Spring { get; }
Madaster.V4_0.ConnectionTypeDetail.ToKnown: public Madaster.V4_0.ConnectionTypeDetail.Known ToKnown()
Madaster.V4_0.ConnectionTypeDetail.ToString: public override string ToString()
Madaster.V4_0.ConnectionTypeDetail.Unknown: public static Madaster.V4_0.ConnectionTypeDetail Unknown { get; }
Madaster.V4_0.ConnectionTypeDetail.Value: public string Value { get; }
Madaster.V4_0.ConnectionTypeDetail.Velcro: public static Madaster.V4_0.ConnectionTypeDetail Velcro { get; }
Madaster.V4_0.ConnectionTypeDetail.Weld: public static Madaster.V4_0.ConnectionTypeDetail Weld { get; }
Madaster.V4_0.ConnectionTypeDetail.op_Equality: public static bool operator ==(Madaster.V4_0.ConnectionTypeDetail left, Madaster.V4_0.ConnectionTypeDetail right)
Madaster.V4_0.ConnectionTypeDetail.op_Inequality: public static bool operator !=(Madaster.V4_0.ConnectionTypeDetail left, Madaster.V4_0.ConnectionTypeDetail right)
Madaster.V4_0.ConnectionTypeDetail: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ConnectionTypeDetail.MadasterJsonConverter))] public readonly struct Madaster.V4_0.ConnectionTypeDetail : System.IEquatable<Madaster.V4_0.ConnectionTypeDetail>
Madaster.V4_0.Database..ctor: public Database()
Madaster.V4_0.Database.AvailableInCountries: public System.Collections.Generic.IReadOnlyList<string>? AvailableInCountries { get; init; }
Madaster.V4_0.Database.Description: public Madaster.V4_0.LocalizedString? Description { get; init; }
Madaster.V4_0.Database.Equals: public bool Equals(Madaster.V4_0.Database? other)
Madaster.V4_0.Database.ExternalId: public string? ExternalId { get; init; }
Madaster.V4_0.Database.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Database.Id: public System.Guid Id { get; init; }
Madaster.V4_0.Database.InitiallySelectedForEnrichment: public bool InitiallySelectedForEnrichment { get; init; }
Madaster.V4_0.Database.IsAvailableForEverybody: public bool? IsAvailableForEverybody { get; init; }
Madaster.V4_0.Database.License: public Madaster.V4_0.LocalizedString? License { get; init; }
Madaster.V4_0.Database.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Database.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Database.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Database>
Madaster.V4_0.Database.Names: public required Madaster.V4_0.LocalizedString Names { get; init; }
Madaster.V4_0.Database.Owner: public string? Owner { get; init; }
Madaster.V4_0.Database.ReadOnly: public bool? ReadOnly { get; init; }
Madaster.V4_0.Database: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Database.MadasterJsonConverter))] public sealed record Madaster.V4_0.Database : System.IEquatable<Madaster.V4_0.Database>
Madaster.V4_0.DatabaseClient.CreateDatabaseAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database> CreateDatabaseAsync(Madaster.V4_0.Database body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.DeleteDatabaseAsync: public System.Threading.Tasks.Task DeleteDatabaseAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.EnumerateCommoditiesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.CommodityInfo> EnumerateCommoditiesAsync(System.Guid id, bool? includeInactive = null, int pageSize = 100, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.EnumerateDatabaseLCAcompliancesAsync: [System.ObsoleteAttribute("The document calls Database_GetDatabaseLCAcompliances deprecated.")] public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.ComplianceInformation> EnumerateDatabaseLCAcompliancesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.EnumerateDatabasesAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.Database> EnumerateDatabasesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.EnumerateMaterialClassificationsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.MaterialFamily> EnumerateMaterialClassificationsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetCommoditiesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.CommodityInfo>> GetCommoditiesAsync(System.Guid id, bool? includeInactive = null, int? skip = null, int? take = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseByExternalIdAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database> GetDatabaseByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseByExternalIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database?> GetDatabaseByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseByIdAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database> GetDatabaseByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseByIdOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database?> GetDatabaseByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseFolderStructureAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FolderInfo> GetDatabaseFolderStructureAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseFolderStructureOrDefaultAsync: public System.Threading.Tasks.Task<Madaster.V4_0.FolderInfo?> GetDatabaseFolderStructureOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabaseLCAcompliancesAsync: [System.ObsoleteAttribute("The document calls Database_GetDatabaseLCAcompliances deprecated.")] public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.ComplianceInformation>> GetDatabaseLCAcompliancesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetDatabasesAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.Database>> GetDatabasesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.GetMaterialClassificationsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.MaterialFamily>> GetMaterialClassificationsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient.UpdateDatabaseAsync: public System.Threading.Tasks.Task<Madaster.V4_0.Database> UpdateDatabaseAsync(Madaster.V4_0.Database body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.DatabaseClient: public sealed class Madaster.V4_0.DatabaseClient : Madaster.V4_0.IDatabaseClient
Madaster.V4_0.Detachability..ctor: public Detachability()
Madaster.V4_0.Detachability.Accessibility: public Madaster.V4_0.Accessibility Accessibility { get; init; }
Madaster.V4_0.Detachability.ConnectionType: public Madaster.V4_0.ConnectionType ConnectionType { get; init; }
Madaster.V4_0.Detachability.ConnectionTypeDetail: public Madaster.V4_0.ConnectionTypeDetail ConnectionTypeDetail { get; init; }
Madaster.V4_0.Detachability.Equals: public bool Equals(Madaster.V4_0.Detachability? other)
Madaster.V4_0.Detachability.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Detachability.Index: public double? Index { get; init; }
Madaster.V4_0.Detachability.Intersection: public Madaster.V4_0.Intersection Intersection { get; init; }
Madaster.V4_0.Detachability.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Detachability.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Detachability.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Detachability>
Madaster.V4_0.Detachability.ProductEdge: public Madaster.V4_0.ProductEdge ProductEdge { get; init; }
Madaster.V4_0.Detachability: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Detachability.MadasterJsonConverter))] public sealed record Madaster.V4_0.Detachability : System.IEquatable<Madaster.V4_0.Detachability>
Madaster.V4_0.EN15804_2012_04_A1_2013..ctor: public EN15804_2012_04_A1_2013()
Madaster.V4_0.EN15804_2012_04_A1_2013.AbioticDeplationFossile: public double? AbioticDeplationFossile { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.AbioticDeplationNonFossile: public double? AbioticDeplationNonFossile { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.AcidificationPotentialOfLandAndWater: public double? AcidificationPotentialOfLandAndWater { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Eee: public double? Eee { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Equals: public bool Equals(Madaster.V4_0.EN15804_2012_04_A1_2013? other)
Madaster.V4_0.EN15804_2012_04_A1_2013.Ete: public double? Ete { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.EutrophicationPotential: public double? EutrophicationPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.FreshwaterAquaticEcotoxicityPotential: public double? FreshwaterAquaticEcotoxicityPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Fw: public double? Fw { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.GetHashCode: public override int GetHashCode()
Madaster.V4_0.EN15804_2012_04_A1_2013.GlobalWarmingPotential: public double? GlobalWarmingPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.HumanToxicityPotential: public double? HumanToxicityPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Hwd: public double? Hwd { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.EN15804_2012_04_A1_2013.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.EN15804_2012_04_A1_2013.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.EN15804_2012_04_A1_2013>
Madaster.V4_0.EN15804_2012_04_A1_2013.MarinewaterAquaticEcotoxicityPotential: public double? MarinewaterAquaticEcotoxicityPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Mer: public double? Mer { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Mfr: public double? Mfr { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Nhwd: public double? Nhwd { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Nrsf: public double? Nrsf { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.OzoneDeplationPotential: public double? OzoneDeplationPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Penre: public double? Penre { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Penrm: public double? Penrm { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Penrt: public double? Penrt { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Pere: public double? Pere { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Perm: public double? Perm { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Pert: public double? Pert { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.PhotoChemicalOxydantFormation: public double? PhotoChemicalOxydantFormation { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Rsf: public double? Rsf { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Rwd: public double? Rwd { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.Sm: public double? Sm { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013.TerrestrialEcotoxicityPotential: public double? TerrestrialEcotoxicityPotential { get; init; }
Madaster.V4_0.EN15804_2012_04_A1_2013: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.EN15804_2012_04_A1_2013.MadasterJsonConverter))] public sealed record Madaster.V4_0.EN15804_2012_04_A1_2013 : System.IEquatable<Madaster.V4_0.EN15804_2012_04_A1_2013>
Madaster.V4_0.EN15804_2012_A2_2019..ctor: public EN15804_2012_A2_2019()
Madaster.V4_0.EN15804_2012_A2_2019.AbioticDeplationFossile: public double? AbioticDeplationFossile { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.AbioticDeplationNonFossile: public double? AbioticDeplationNonFossile { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.AcidificationPotentialAccumulatedExceedance: public double? AcidificationPotentialAccumulatedExceedance { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.EcoTox: public double? EcoTox { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Eee: public double? Eee { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Equals: public bool Equals(Madaster.V4_0.EN15804_2012_A2_2019? other)
Madaster.V4_0.EN15804_2012_A2_2019.Ete: public double? Ete { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.EutrophicationPotentialFreshWater: public double? EutrophicationPotentialFreshWater { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.EutrophicationPotentialMarineWater: public double? EutrophicationPotentialMarineWater { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.EutrophicationTerrestrial: public double? EutrophicationTerrestrial { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Fw: public double? Fw { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.GetHashCode: public override int GetHashCode()
Madaster.V4_0.EN15804_2012_A2_2019.GlobalWarmingPotentialBiogenic: public double? GlobalWarmingPotentialBiogenic { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.GlobalWarmingPotentialFossil: public double? GlobalWarmingPotentialFossil { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.GlobalWarmingPotentialLuluc: public double? GlobalWarmingPotentialLuluc { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.GlobalWarmingPotentialTotal: public double? GlobalWarmingPotentialTotal { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.HumanToxCancer: public double? HumanToxCancer { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.HumanToxNonCancer: public double? HumanToxNonCancer { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Hwd: public double? Hwd { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.EN15804_2012_A2_2019.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.EN15804_2012_A2_2019.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.EN15804_2012_A2_2019>
Madaster.V4_0.EN15804_2012_A2_2019.Mer: public double? Mer { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Mfr: public double? Mfr { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Nhwd: public double? Nhwd { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Nrsf: public double? Nrsf { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.OzoneDeplationPotential: public double? OzoneDeplationPotential { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Penre: public double? Penre { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Penrm: public double? Penrm { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Penrt: public double? Penrt { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Pere: public double? Pere { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Perm: public double? Perm { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Pert: public double? Pert { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.PhotoOxidantCreationPotential: public double? PhotoOxidantCreationPotential { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.PotentialHumanExposureEfficiencyRelativeToU235: public double? PotentialHumanExposureEfficiencyRelativeToU235 { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.PotentialIncidenceOfDiseaseDueToPMEmissions: public double? PotentialIncidenceOfDiseaseDueToPMEmissions { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.PotentialSoilQualityIndex: public double? PotentialSoilQualityIndex { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Rsf: public double? Rsf { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Rwd: public double? Rwd { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.Sm: public double? Sm { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019.WaterUseDeprivationPotential: public double? WaterUseDeprivationPotential { get; init; }
Madaster.V4_0.EN15804_2012_A2_2019: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.EN15804_2012_A2_2019.MadasterJsonConverter))] public sealed record Madaster.V4_0.EN15804_2012_A2_2019 : System.IEquatable<Madaster.V4_0.EN15804_2012_A2_2019>
Madaster.V4_0.Feedstock..ctor: public Feedstock()
Madaster.V4_0.Feedstock.Equals: public bool Equals(Madaster.V4_0.Feedstock? other)
Madaster.V4_0.Feedstock.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Feedstock.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Feedstock.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Feedstock.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Feedstock>
Madaster.V4_0.Feedstock.NotRenewables: public double? NotRenewables { get; init; }
Madaster.V4_0.Feedstock.RapidRenewables: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double RapidRenewables { get; init; }
Madaster.V4_0.Feedstock.RapidRenewablesSustainablyProduced: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double RapidRenewablesSustainablyProduced { get; init; }
Madaster.V4_0.Feedstock.Recycled: public double Recycled { get; init; }
Madaster.V4_0.Feedstock.RecyclingEfficiency: public double RecyclingEfficiency { get; init; }
Madaster.V4_0.Feedstock.Renewables: public double Renewables { get; init; }
Madaster.V4_0.Feedstock.RenewablesSustainablyProduced: public double RenewablesSustainablyProduced { get; init; }
Madaster.V4_0.Feedstock.TotalPrimary: public double? TotalPrimary { get; init; }
Madaster.V4_0.Feedstock.TotalSecondary: public double? TotalSecondary { get; init; }
Madaster.V4_0.Feedstock: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Feedstock.MadasterJsonConverter))] public sealed record Madaster.V4_0.Feedstock : System.IEquatable<Madaster.V4_0.Feedstock>
Madaster.V4_0.FileInfo..ctor: public FileInfo()
Madaster.V4_0.FileInfo.Equals: public bool Equals(Madaster.V4_0.FileInfo? other)
Madaster.V4_0.FileInfo.ExternalId: public string? ExternalId { get; init; }
Madaster.V4_0.FileInfo.FileName: public required string? FileName { get; init; }
Madaster.V4_0.FileInfo.FolderId: public required System.Guid FolderId { get; init; }
Madaster.V4_0.FileInfo.FolderNames: public Madaster.V4_0.LocalizedString? FolderNames { get; init; }
Madaster.V4_0.FileInfo.GetHashCode: public override int GetHashCode()
Madaster.V4_0.FileInfo.Id: public System.Guid Id { get; init; }
Madaster.V4_0.FileInfo.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.FileInfo.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.FileInfo.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.FileInfo>
Madaster.V4_0.FileInfo.Tags: public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; }
Madaster.V4_0.FileInfo.Url: public required System.Uri? Url { get; init; }
Madaster.V4_0.FileInfo: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.FileInfo.MadasterJsonConverter))] public sealed record Madaster.V4_0.FileInfo : System.IEquatable<Madaster.V4_0.FileInfo>
Madaster.V4_0.FinancialMode..ctor: public FinancialMode(string value)
Madaster.V4_0.FinancialMode.Equals: public bool Equals(Madaster.V4_0.FinancialMode other)
Madaster.V4_0.FinancialMode.Equals: public override bool Equals(object? obj)
Madaster.V4_0.FinancialMode.Fallback: public static Madaster.V4_0.FinancialMode Fallback { get; }
Madaster.V4_0.FinancialMode.GetHashCode: public override int GetHashCode()
Madaster.V4_0.FinancialMode.Known.Fallback: Fallback = 1
Madaster.V4_0.FinancialMode.Known.Manual: Manual = 2
Madaster.V4_0.FinancialMode.Known.PriceSet: PriceSet = 3
Madaster.V4_0.FinancialMode.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.FinancialMode.Known: public enum Madaster.V4_0.FinancialMode.Known : int
Madaster.V4_0.FinancialMode.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.FinancialMode.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.FinancialMode.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.FinancialMode>
Madaster.V4_0.FinancialMode.Manual: public static Madaster.V4_0.FinancialMode Manual { get; }
Madaster.V4_0.FinancialMode.PriceSet: public static Madaster.V4_0.FinancialMode PriceSet { get; }
Madaster.V4_0.FinancialMode.ToKnown: public Madaster.V4_0.FinancialMode.Known ToKnown()
Madaster.V4_0.FinancialMode.ToString: public override string ToString()
Madaster.V4_0.FinancialMode.Value: public string Value { get; }
Madaster.V4_0.FinancialMode.op_Equality: public static bool operator ==(Madaster.V4_0.FinancialMode left, Madaster.V4_0.FinancialMode right)
Madaster.V4_0.FinancialMode.op_Inequality: public static bool operator !=(Madaster.V4_0.FinancialMode left, Madaster.V4_0.FinancialMode right)
Madaster.V4_0.FinancialMode: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.FinancialMode.MadasterJsonConverter))] public readonly struct Madaster.V4_0.FinancialMode : System.IEquatable<Madaster.V4_0.FinancialMode>
Madaster.V4_0.FinancialSetting..ctor: public FinancialSetting()
Madaster.V4_0.FinancialSetting.Equals: public bool Equals(Madaster.V4_0.FinancialSetting? other)
Madaster.V4_0.FinancialSetting.GetHashCode: public override int GetHashCode()
Madaster.V4_0.FinancialSetting.HandlingFeedstockCurrencyPerKilo: public double HandlingFeedstockCurrencyPerKilo { get; init; }
Madaster.V4_0.FinancialSetting.HandlingFeedstockPercentage: public double HandlingFeedstockPercentage { get; init; }
Madaster.V4_0.FinancialSetting.IsoCode: public required string IsoCode { get; init; }
Madaster.V4_0.FinancialSetting.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.FinancialSetting.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.FinancialSetting.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.FinancialSetting>
Madaster.V4_0.FinancialSetting.Mode: public required Madaster.V4_0.FinancialMode Mode { get; init; }
Madaster.V4_0.FinancialSetting.PriceSet: public string? PriceSet { get; init; }
Madaster.V4_0.FinancialSetting.TransportCostsCurrencyPerKilo: public double TransportCostsCurrencyPerKilo { get; init; }
Madaster.V4_0.FinancialSetting: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.FinancialSetting.MadasterJsonConverter))] public sealed record Madaster.V4_0.FinancialSetting : System.IEquatable<Madaster.V4_0.FinancialSetting>
Madaster.V4_0.FolderInfo..ctor: public FolderInfo()
Madaster.V4_0.FolderInfo.Children: public System.Collections.Generic.IReadOnlyList<Madaster.V4_0.FolderInfo>? Children { get; init; }
Madaster.V4_0.FolderInfo.Equals: public bool Equals(Madaster.V4_0.FolderInfo? other)
Madaster.V4_0.FolderInfo.FolderNames: public Madaster.V4_0.LocalizedString? FolderNames { get; init; }
Madaster.V4_0.FolderInfo.GetHashCode: public override int GetHashCode()
Madaster.V4_0.FolderInfo.Id: public System.Guid Id { get; init; }
Madaster.V4_0.FolderInfo.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.FolderInfo.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.FolderInfo.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.FolderInfo>
Madaster.V4_0.FolderInfo: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.FolderInfo.MadasterJsonConverter))] public sealed record Madaster.V4_0.FolderInfo : System.IEquatable<Madaster.V4_0.FolderInfo>
Madaster.V4_0.FunctionalUnit..ctor: public FunctionalUnit(string value)
Madaster.V4_0.FunctionalUnit.Area: public static Madaster.V4_0.FunctionalUnit Area { get; }
Madaster.V4_0.FunctionalUnit.Energy: public static Madaster.V4_0.FunctionalUnit Energy { get; }
Madaster.V4_0.FunctionalUnit.Equals: public bool Equals(Madaster.V4_0.FunctionalUnit other)
Madaster.V4_0.FunctionalUnit.Equals: public override bool Equals(object? obj)
Madaster.V4_0.FunctionalUnit.GetHashCode: public override int GetHashCode()
Madaster.V4_0.FunctionalUnit.Known.Area: Area = 3
Madaster.V4_0.FunctionalUnit.Known.Energy: Energy = 6
Madaster.V4_0.FunctionalUnit.Known.Length: Length = 4
Madaster.V4_0.FunctionalUnit.Known.OtherUnit: OtherUnit = 5
Madaster.V4_0.FunctionalUnit.Known.Quantity: Quantity = 2
Madaster.V4_0.FunctionalUnit.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.FunctionalUnit.Known.Volume: Volume = 1
Madaster.V4_0.FunctionalUnit.Known.Weight: Weight = 7
Madaster.V4_0.FunctionalUnit.Known: public enum Madaster.V4_0.FunctionalUnit.Known : int
Madaster.V4_0.FunctionalUnit.Length: public static Madaster.V4_0.FunctionalUnit Length { get; }
Madaster.V4_0.FunctionalUnit.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.FunctionalUnit.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.FunctionalUnit.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.FunctionalUnit>
Madaster.V4_0.FunctionalUnit.OtherUnit: public static Madaster.V4_0.FunctionalUnit OtherUnit { get; }
Madaster.V4_0.FunctionalUnit.Quantity: public static Madaster.V4_0.FunctionalUnit Quantity { get; }
Madaster.V4_0.FunctionalUnit.ToKnown: public Madaster.V4_0.FunctionalUnit.Known ToKnown()
Madaster.V4_0.FunctionalUnit.ToString: public override string ToString()
Madaster.V4_0.FunctionalUnit.Value: public string Value { get; }
Madaster.V4_0.FunctionalUnit.Volume: public static Madaster.V4_0.FunctionalUnit Volume { get; }
Madaster.V4_0.FunctionalUnit.Weight: public static Madaster.V4_0.FunctionalUnit Weight { get; }
Madaster.V4_0.FunctionalUnit.op_Equality: public static bool operator ==(Madaster.V4_0.FunctionalUnit left, Madaster.V4_0.FunctionalUnit right)
Madaster.V4_0.FunctionalUnit.op_Inequality: public static bool operator !=(Madaster.V4_0.FunctionalUnit left, Madaster.V4_0.FunctionalUnit right)
Madaster.V4_0.FunctionalUnit: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.FunctionalUnit.MadasterJsonConverter))] public readonly struct Madaster.V4_0.FunctionalUnit : System.IEquatable<Madaster.V4_0.FunctionalUnit>
Madaster.V4_0.ICommodityClient.AddProductChildByQuantityAsync: System.Threading.Tasks.Task AddProductChildByQuantityAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.AddProductChildByWeightAsync: System.Threading.Tasks.Task AddProductChildByWeightAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.AddProductChildPerFunctionalUnitAsync: System.Threading.Tasks.Task AddProductChildPerFunctionalUnitAsync(System.Guid id, Madaster.V4_0.AddProductChildRequest body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.ClearProductChildrenAsync: System.Threading.Tasks.Task ClearProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateCommodityAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> CreateCommodityAsync(Madaster.V4_0.CommodityBase body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateCommodityVersionAsync: System.Threading.Tasks.Task<System.Guid> CreateCommodityVersionAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateExternalFileAsync: System.Threading.Tasks.Task<Madaster.V4_0.FileInfo> CreateExternalFileAsync(System.Guid id, Madaster.V4_0.FileInfo body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateFinancialSettingAsync: System.Threading.Tasks.Task<Madaster.V4_0.FinancialSetting> CreateFinancialSettingAsync(System.Guid id, Madaster.V4_0.FinancialSetting body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateLifeCycleAssessmentAsync: System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> CreateLifeCycleAssessmentAsync(System.Guid id, Madaster.V4_0.LifeCycleAssessment body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.CreateMatchAsync: System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> CreateMatchAsync(System.Guid id, Madaster.V4_0.MatchingTerm body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteCommodityAsync: System.Threading.Tasks.Task DeleteCommodityAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteFileAsync: System.Threading.Tasks.Task DeleteFileAsync(System.Guid id, System.Guid fileId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteFinancialSettingAsync: System.Threading.Tasks.Task DeleteFinancialSettingAsync(System.Guid id, string isoCode, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteImageAsync: System.Threading.Tasks.Task DeleteImageAsync(System.Guid id, string name, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteLifeCycleAssessmentAsync: System.Threading.Tasks.Task DeleteLifeCycleAssessmentAsync(System.Guid id, string isoCode, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteMatchAsync: System.Threading.Tasks.Task DeleteMatchAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.DeleteProductChildAsync: System.Threading.Tasks.Task DeleteProductChildAsync(System.Guid id, System.Guid childId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.EnumerateFilesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.FileInfo> EnumerateFilesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.EnumerateFinancialSettingsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.FinancialSetting> EnumerateFinancialSettingsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.EnumerateLifeCycleAssessmentsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.LifeCycleAssessment> EnumerateLifeCycleAssessmentsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.EnumerateMatchesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.MatchingTerm> EnumerateMatchesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.EnumerateProductChildrenAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.BaseChildReference> EnumerateProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetCommodityByExternalIdAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> GetCommodityByExternalIdAsync(System.Guid databaseId, string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetCommodityByExternalIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase?> GetCommodityByExternalIdOrDefaultAsync(System.Guid databaseId, string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetCommodityByIdAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> GetCommodityByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetCommodityByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase?> GetCommodityByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetFilesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.FileInfo>> GetFilesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetFinancialSettingsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.FinancialSetting>> GetFinancialSettingsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetLifeCycleAssessmentByIsocodeAsync: System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> GetLifeCycleAssessmentByIsocodeAsync(System.Guid id, string isoCode, string compliance, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetLifeCycleAssessmentByIsocodeOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment?> GetLifeCycleAssessmentByIsocodeOrDefaultAsync(System.Guid id, string isoCode, string compliance, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetLifeCycleAssessmentsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.LifeCycleAssessment>> GetLifeCycleAssessmentsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetMatchByIdAsync: System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> GetMatchByIdAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetMatchByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm?> GetMatchByIdOrDefaultAsync(System.Guid id, System.Guid matchId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetMatchesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.MatchingTerm>> GetMatchesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.GetProductChildrenAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.BaseChildReference>> GetProductChildrenAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UpdateCommodityAsync: System.Threading.Tasks.Task<Madaster.V4_0.CommodityBase> UpdateCommodityAsync(Madaster.V4_0.CommodityBase body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UpdateFileAsync: System.Threading.Tasks.Task UpdateFileAsync(System.Guid id, Madaster.V4_0.FileInfo body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UpdateFinancialSettingsAsync: System.Threading.Tasks.Task<Madaster.V4_0.FinancialSetting> UpdateFinancialSettingsAsync(System.Guid id, Madaster.V4_0.FinancialSetting body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UpdateLifeCycleAssessmentsAsync: System.Threading.Tasks.Task<Madaster.V4_0.LifeCycleAssessment> UpdateLifeCycleAssessmentsAsync(System.Guid id, Madaster.V4_0.LifeCycleAssessment body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UpdateMatchAsync: System.Threading.Tasks.Task<Madaster.V4_0.MatchingTerm> UpdateMatchAsync(System.Guid id, Madaster.V4_0.MatchingTerm body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UploadFileAsync: System.Threading.Tasks.Task<Madaster.V4_0.FileInfo> UploadFileAsync(System.Guid id, Madaster.MadasterFile file, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient.UploadImageAsync: System.Threading.Tasks.Task UploadImageAsync(System.Guid id, Madaster.MadasterFile image, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ICommodityClient: public interface Madaster.V4_0.ICommodityClient
Madaster.V4_0.IDatabaseClient.CreateDatabaseAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database> CreateDatabaseAsync(Madaster.V4_0.Database body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.DeleteDatabaseAsync: System.Threading.Tasks.Task DeleteDatabaseAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.EnumerateCommoditiesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.CommodityInfo> EnumerateCommoditiesAsync(System.Guid id, bool? includeInactive = null, int pageSize = 100, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.EnumerateDatabaseLCAcompliancesAsync: [System.ObsoleteAttribute("The document calls Database_GetDatabaseLCAcompliances deprecated.")] System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.ComplianceInformation> EnumerateDatabaseLCAcompliancesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.EnumerateDatabasesAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.Database> EnumerateDatabasesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.EnumerateMaterialClassificationsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.MaterialFamily> EnumerateMaterialClassificationsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetCommoditiesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.CommodityInfo>> GetCommoditiesAsync(System.Guid id, bool? includeInactive = null, int? skip = null, int? take = null, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseByExternalIdAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database> GetDatabaseByExternalIdAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseByExternalIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database?> GetDatabaseByExternalIdOrDefaultAsync(string externalId, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseByIdAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database> GetDatabaseByIdAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseByIdOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database?> GetDatabaseByIdOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseFolderStructureAsync: System.Threading.Tasks.Task<Madaster.V4_0.FolderInfo> GetDatabaseFolderStructureAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseFolderStructureOrDefaultAsync: System.Threading.Tasks.Task<Madaster.V4_0.FolderInfo?> GetDatabaseFolderStructureOrDefaultAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabaseLCAcompliancesAsync: [System.ObsoleteAttribute("The document calls Database_GetDatabaseLCAcompliances deprecated.")] System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.ComplianceInformation>> GetDatabaseLCAcompliancesAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetDatabasesAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.Database>> GetDatabasesAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.GetMaterialClassificationsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.MaterialFamily>> GetMaterialClassificationsAsync(System.Guid id, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient.UpdateDatabaseAsync: System.Threading.Tasks.Task<Madaster.V4_0.Database> UpdateDatabaseAsync(Madaster.V4_0.Database body, Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.IDatabaseClient: public interface Madaster.V4_0.IDatabaseClient
Madaster.V4_0.ISystemSettingsClient.EnumerateMaterialPriceSetsAsync: System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.PriceSet> EnumerateMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ISystemSettingsClient.GetMaterialPriceSetsAsync: System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.PriceSet>> GetMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.ISystemSettingsClient: public interface Madaster.V4_0.ISystemSettingsClient
Madaster.V4_0.ImageInfo..ctor: public ImageInfo()
Madaster.V4_0.ImageInfo.Equals: public bool Equals(Madaster.V4_0.ImageInfo? other)
Madaster.V4_0.ImageInfo.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ImageInfo.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ImageInfo.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ImageInfo.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ImageInfo>
Madaster.V4_0.ImageInfo.Name: public string? Name { get; init; }
Madaster.V4_0.ImageInfo.Url: public System.Uri? Url { get; init; }
Madaster.V4_0.ImageInfo: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ImageInfo.MadasterJsonConverter))] public sealed record Madaster.V4_0.ImageInfo : System.IEquatable<Madaster.V4_0.ImageInfo>
Madaster.V4_0.Intersection..ctor: public Intersection(string value)
Madaster.V4_0.Intersection.Complete: public static Madaster.V4_0.Intersection Complete { get; }
Madaster.V4_0.Intersection.Equals: public bool Equals(Madaster.V4_0.Intersection other)
Madaster.V4_0.Intersection.Equals: public override bool Equals(object? obj)
Madaster.V4_0.Intersection.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Intersection.Incidental: public static Madaster.V4_0.Intersection Incidental { get; }
Madaster.V4_0.Intersection.Known.Complete: Complete = 2
Madaster.V4_0.Intersection.Known.Incidental: Incidental = 3
Madaster.V4_0.Intersection.Known.None: None = 4
Madaster.V4_0.Intersection.Known.Unknown: Unknown = 1
Madaster.V4_0.Intersection.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.Intersection.Known: public enum Madaster.V4_0.Intersection.Known : int
Madaster.V4_0.Intersection.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Intersection.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Intersection.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.Intersection>
Madaster.V4_0.Intersection.None: public static Madaster.V4_0.Intersection None { get; }
Madaster.V4_0.Intersection.ToKnown: public Madaster.V4_0.Intersection.Known ToKnown()
Madaster.V4_0.Intersection.ToString: public override string ToString()
Madaster.V4_0.Intersection.Unknown: public static Madaster.V4_0.Intersection Unknown { get; }
Madaster.V4_0.Intersection.Value: public string Value { get; }
Madaster.V4_0.Intersection.op_Equality: public static bool operator ==(Madaster.V4_0.Intersection left, Madaster.V4_0.Intersection right)
Madaster.V4_0.Intersection.op_Inequality: public static bool operator !=(Madaster.V4_0.Intersection left, Madaster.V4_0.Intersection right)
Madaster.V4_0.Intersection: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Intersection.MadasterJsonConverter))] public readonly struct Madaster.V4_0.Intersection : System.IEquatable<Madaster.V4_0.Intersection>
Madaster.V4_0.LcaPhase..ctor: public LcaPhase(string value)
Madaster.V4_0.LcaPhase.A1_A3: public static Madaster.V4_0.LcaPhase A1_A3 { get; }
Madaster.V4_0.LcaPhase.A4: public static Madaster.V4_0.LcaPhase A4 { get; }
Madaster.V4_0.LcaPhase.A5: public static Madaster.V4_0.LcaPhase A5 { get; }
Madaster.V4_0.LcaPhase.B1: public static Madaster.V4_0.LcaPhase B1 { get; }
Madaster.V4_0.LcaPhase.B2: public static Madaster.V4_0.LcaPhase B2 { get; }
Madaster.V4_0.LcaPhase.B3: public static Madaster.V4_0.LcaPhase B3 { get; }
Madaster.V4_0.LcaPhase.B4: public static Madaster.V4_0.LcaPhase B4 { get; }
Madaster.V4_0.LcaPhase.B5: public static Madaster.V4_0.LcaPhase B5 { get; }
Madaster.V4_0.LcaPhase.B6: public static Madaster.V4_0.LcaPhase B6 { get; }
Madaster.V4_0.LcaPhase.B7: public static Madaster.V4_0.LcaPhase B7 { get; }
Madaster.V4_0.LcaPhase.C1: public static Madaster.V4_0.LcaPhase C1 { get; }
Madaster.V4_0.LcaPhase.C2: public static Madaster.V4_0.LcaPhase C2 { get; }
Madaster.V4_0.LcaPhase.C3: public static Madaster.V4_0.LcaPhase C3 { get; }
Madaster.V4_0.LcaPhase.C4: public static Madaster.V4_0.LcaPhase C4 { get; }
Madaster.V4_0.LcaPhase.D: public static Madaster.V4_0.LcaPhase D { get; }
Madaster.V4_0.LcaPhase.Equals: public bool Equals(Madaster.V4_0.LcaPhase other)
Madaster.V4_0.LcaPhase.Equals: public override bool Equals(object? obj)
Madaster.V4_0.LcaPhase.GetHashCode: public override int GetHashCode()
Madaster.V4_0.LcaPhase.Known.A1_A3: A1_A3 = 2
Madaster.V4_0.LcaPhase.Known.A4: A4 = 3
Madaster.V4_0.LcaPhase.Known.A5: A5 = 4
Madaster.V4_0.LcaPhase.Known.B1: B1 = 5
Madaster.V4_0.LcaPhase.Known.B2: B2 = 6
Madaster.V4_0.LcaPhase.Known.B3: B3 = 7
Madaster.V4_0.LcaPhase.Known.B4: B4 = 8
Madaster.V4_0.LcaPhase.Known.B5: B5 = 9
Madaster.V4_0.LcaPhase.Known.B6: B6 = 10
Madaster.V4_0.LcaPhase.Known.B7: B7 = 11
Madaster.V4_0.LcaPhase.Known.C1: C1 = 12
Madaster.V4_0.LcaPhase.Known.C2: C2 = 13
Madaster.V4_0.LcaPhase.Known.C3: C3 = 14
Madaster.V4_0.LcaPhase.Known.C4: C4 = 15
Madaster.V4_0.LcaPhase.Known.D: D = 16
Madaster.V4_0.LcaPhase.Known.NotSpecified: NotSpecified = 1
Madaster.V4_0.LcaPhase.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.LcaPhase.Known: public enum Madaster.V4_0.LcaPhase.Known : int
Madaster.V4_0.LcaPhase.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.LcaPhase.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.LcaPhase.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.LcaPhase>
Madaster.V4_0.LcaPhase.NotSpecified: public static Madaster.V4_0.LcaPhase NotSpecified { get; }
Madaster.V4_0.LcaPhase.ToKnown: public Madaster.V4_0.LcaPhase.Known ToKnown()
Madaster.V4_0.LcaPhase.ToString: public override string ToString()
Madaster.V4_0.LcaPhase.Value: public string Value { get; }
Madaster.V4_0.LcaPhase.op_Equality: public static bool operator ==(Madaster.V4_0.LcaPhase left, Madaster.V4_0.LcaPhase right)
Madaster.V4_0.LcaPhase.op_Inequality: public static bool operator !=(Madaster.V4_0.LcaPhase left, Madaster.V4_0.LcaPhase right)
Madaster.V4_0.LcaPhase: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.LcaPhase.MadasterJsonConverter))] public readonly struct Madaster.V4_0.LcaPhase : System.IEquatable<Madaster.V4_0.LcaPhase>
Madaster.V4_0.LifeCycleAssessment..ctor: public LifeCycleAssessment()
Madaster.V4_0.LifeCycleAssessment.Compliance: public System.Collections.Generic.IReadOnlyList<string>? Compliance { get; init; }
Madaster.V4_0.LifeCycleAssessment.DatasetType: public string? DatasetType { get; init; }
Madaster.V4_0.LifeCycleAssessment.EnvironmentalCostIndicator: public double? EnvironmentalCostIndicator { get; init; }
Madaster.V4_0.LifeCycleAssessment.Equals: public bool Equals(Madaster.V4_0.LifeCycleAssessment? other)
Madaster.V4_0.LifeCycleAssessment.GetHashCode: public override int GetHashCode()
Madaster.V4_0.LifeCycleAssessment.IsoCode: public required string IsoCode { get; init; }
Madaster.V4_0.LifeCycleAssessment.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.LifeCycleAssessment.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.LifeCycleAssessment.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.LifeCycleAssessment>
Madaster.V4_0.LifeCycleAssessment.Owner: public string? Owner { get; init; }
Madaster.V4_0.LifeCycleAssessment.Phases: public System.Collections.Generic.IReadOnlyList<Madaster.V4_0.LifeCycleAssessmentPhase>? Phases { get; init; }
Madaster.V4_0.LifeCycleAssessment.ReferenceYear: public int? ReferenceYear { get; init; }
Madaster.V4_0.LifeCycleAssessment.RegistrationNumber: public string? RegistrationNumber { get; init; }
Madaster.V4_0.LifeCycleAssessment.UUID: public string? UUID { get; init; }
Madaster.V4_0.LifeCycleAssessment.ValidUntilYear: public int? ValidUntilYear { get; init; }
Madaster.V4_0.LifeCycleAssessment.Version: public string? Version { get; init; }
Madaster.V4_0.LifeCycleAssessment: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.LifeCycleAssessment.MadasterJsonConverter))] public sealed record Madaster.V4_0.LifeCycleAssessment : System.IEquatable<Madaster.V4_0.LifeCycleAssessment>
Madaster.V4_0.LifeCycleAssessmentPhase..ctor: public LifeCycleAssessmentPhase()
Madaster.V4_0.LifeCycleAssessmentPhase.EN15804_2012_04_A1_2013: public Madaster.V4_0.EN15804_2012_04_A1_2013? EN15804_2012_04_A1_2013 { get; init; }
Madaster.V4_0.LifeCycleAssessmentPhase.EN15804_2012_A2_2019: public Madaster.V4_0.EN15804_2012_A2_2019? EN15804_2012_A2_2019 { get; init; }
Madaster.V4_0.LifeCycleAssessmentPhase.Equals: public bool Equals(Madaster.V4_0.LifeCycleAssessmentPhase? other)
Madaster.V4_0.LifeCycleAssessmentPhase.GetHashCode: public override int GetHashCode()
Madaster.V4_0.LifeCycleAssessmentPhase.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.LifeCycleAssessmentPhase.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.LifeCycleAssessmentPhase.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.LifeCycleAssessmentPhase>
Madaster.V4_0.LifeCycleAssessmentPhase.PhaseId: public required Madaster.V4_0.LcaPhase PhaseId { get; init; }
Madaster.V4_0.LifeCycleAssessmentPhase: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.LifeCycleAssessmentPhase.MadasterJsonConverter))] public sealed record Madaster.V4_0.LifeCycleAssessmentPhase : System.IEquatable<Madaster.V4_0.LifeCycleAssessmentPhase>
Madaster.V4_0.LocalizedString..ctor: public LocalizedString()
Madaster.V4_0.LocalizedString.AdditionalProperties: public System.Collections.Generic.IReadOnlyDictionary<string, string> AdditionalProperties { get; init; }
Madaster.V4_0.LocalizedString.De: public string? De { get; init; }
Madaster.V4_0.LocalizedString.En: public string? En { get; init; }
Madaster.V4_0.LocalizedString.Equals: public bool Equals(Madaster.V4_0.LocalizedString? other)
Madaster.V4_0.LocalizedString.Fr: public string? Fr { get; init; }
Madaster.V4_0.LocalizedString.GetHashCode: public override int GetHashCode()
Madaster.V4_0.LocalizedString.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.LocalizedString.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.LocalizedString.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.LocalizedString>
Madaster.V4_0.LocalizedString.Nb: public string? Nb { get; init; }
Madaster.V4_0.LocalizedString.Nl: public string? Nl { get; init; }
Madaster.V4_0.LocalizedString.this[]: public string? this[string name] { get; init; }
Madaster.V4_0.LocalizedString: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.LocalizedString.MadasterJsonConverter))] public sealed record Madaster.V4_0.LocalizedString : System.IEquatable<Madaster.V4_0.LocalizedString>
Madaster.V4_0.MatchingTerm..ctor: public MatchingTerm()
Madaster.V4_0.MatchingTerm.Equals: public bool Equals(Madaster.V4_0.MatchingTerm? other)
Madaster.V4_0.MatchingTerm.GetHashCode: public override int GetHashCode()
Madaster.V4_0.MatchingTerm.Id: public System.Guid Id { get; init; }
Madaster.V4_0.MatchingTerm.Language: public string? Language { get; init; }
Madaster.V4_0.MatchingTerm.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.MatchingTerm.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.MatchingTerm.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.MatchingTerm>
Madaster.V4_0.MatchingTerm.MatchOnTypeName: public bool? MatchOnTypeName { get; init; }
Madaster.V4_0.MatchingTerm.MatchType: public Madaster.V4_0.MatchingTermType MatchType { get; init; }
Madaster.V4_0.MatchingTerm.Value: public string? Value { get; init; }
Madaster.V4_0.MatchingTerm: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.MatchingTerm.MadasterJsonConverter))] public sealed record Madaster.V4_0.MatchingTerm : System.IEquatable<Madaster.V4_0.MatchingTerm>
Madaster.V4_0.MatchingTermType..ctor: public MatchingTermType(string value)
Madaster.V4_0.MatchingTermType.Contains: public static Madaster.V4_0.MatchingTermType Contains { get; }
Madaster.V4_0.MatchingTermType.ContainsCaseSensitive: public static Madaster.V4_0.MatchingTermType ContainsCaseSensitive { get; }
Madaster.V4_0.MatchingTermType.ContainsExactWord: public static Madaster.V4_0.MatchingTermType ContainsExactWord { get; }
Madaster.V4_0.MatchingTermType.Endswith: public static Madaster.V4_0.MatchingTermType Endswith { get; }
Madaster.V4_0.MatchingTermType.Equals: public bool Equals(Madaster.V4_0.MatchingTermType other)
Madaster.V4_0.MatchingTermType.Equals: public override bool Equals(object? obj)
Madaster.V4_0.MatchingTermType.EqualsCaseSensitive: public static Madaster.V4_0.MatchingTermType EqualsCaseSensitive { get; }
Madaster.V4_0.MatchingTermType.EqualsValue: public static Madaster.V4_0.MatchingTermType EqualsValue { get; }
Madaster.V4_0.MatchingTermType.GetHashCode: public override int GetHashCode()
Madaster.V4_0.MatchingTermType.Known.Contains: Contains = 6
Madaster.V4_0.MatchingTermType.Known.ContainsCaseSensitive: ContainsCaseSensitive = 5
Madaster.V4_0.MatchingTermType.Known.ContainsExactWord: ContainsExactWord = 4
Madaster.V4_0.MatchingTermType.Known.Endswith: Endswith = 7
Madaster.V4_0.MatchingTermType.Known.EqualsCaseSensitive: EqualsCaseSensitive = 1
Madaster.V4_0.MatchingTermType.Known.EqualsValue: EqualsValue = 2
Madaster.V4_0.MatchingTermType.Known.Startwith: Startwith = 3
Madaster.V4_0.MatchingTermType.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.MatchingTermType.Known: public enum Madaster.V4_0.MatchingTermType.Known : int
Madaster.V4_0.MatchingTermType.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.MatchingTermType.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.MatchingTermType.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.MatchingTermType>
Madaster.V4_0.MatchingTermType.Startwith: public static Madaster.V4_0.MatchingTermType Startwith { get; }
Madaster.V4_0.MatchingTermType.ToKnown: public Madaster.V4_0.MatchingTermType.Known ToKnown()
Madaster.V4_0.MatchingTermType.ToString: public override string ToString()
Madaster.V4_0.MatchingTermType.Value: public string Value { get; }
Madaster.V4_0.MatchingTermType.op_Equality: public static bool operator ==(Madaster.V4_0.MatchingTermType left, Madaster.V4_0.MatchingTermType right)
Madaster.V4_0.MatchingTermType.op_Inequality: public static bool operator !=(Madaster.V4_0.MatchingTermType left, Madaster.V4_0.MatchingTermType right)
Madaster.V4_0.MatchingTermType: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.MatchingTermType.MadasterJsonConverter))] public readonly struct Madaster.V4_0.MatchingTermType : System.IEquatable<Madaster.V4_0.MatchingTermType>
Madaster.V4_0.Material..ctor: public Material()
Madaster.V4_0.Material.Circularity: public Madaster.V4_0.Circularity? Circularity { get; init; }
Madaster.V4_0.Material.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.Material.Density: public double? Density { get; init; }
Madaster.V4_0.Material.Equals: public bool Equals(Madaster.V4_0.Material? other)
Madaster.V4_0.Material.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Material.Lifespan: public int? Lifespan { get; init; }
Madaster.V4_0.Material.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Material.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Material.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Material>
Madaster.V4_0.Material.MaterialFamilies: public System.Collections.Generic.IReadOnlyDictionary<string, string?> MaterialFamilies { get; init; }
Madaster.V4_0.Material.PrintMembers: protected override bool PrintMembers(System.Text.StringBuilder builder)
Madaster.V4_0.Material.Supplier: public string? Supplier { get; init; }
Madaster.V4_0.Material: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Material.MadasterJsonConverter))] public sealed record Madaster.V4_0.Material : Madaster.V4_0.CommodityBase, System.IEquatable<Madaster.V4_0.Material>
Madaster.V4_0.MaterialChildReference..ctor: public MaterialChildReference()
Madaster.V4_0.MaterialChildReference.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.MaterialChildReference.Equals: public bool Equals(Madaster.V4_0.MaterialChildReference? other)
Madaster.V4_0.MaterialChildReference.GetHashCode: public override int GetHashCode()
Madaster.V4_0.MaterialChildReference.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.MaterialChildReference.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.MaterialChildReference.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.MaterialChildReference>
Madaster.V4_0.MaterialChildReference: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.MaterialChildReference.MadasterJsonConverter))] public sealed record Madaster.V4_0.MaterialChildReference : Madaster.V4_0.BaseChildReference, System.IEquatable<Madaster.V4_0.MaterialChildReference>
Madaster.V4_0.MaterialFamily..ctor: public MaterialFamily()
Madaster.V4_0.MaterialFamily.Equals: public bool Equals(Madaster.V4_0.MaterialFamily? other)
Madaster.V4_0.MaterialFamily.GetHashCode: public override int GetHashCode()
Madaster.V4_0.MaterialFamily.Id: public string Id { get; init; }
Madaster.V4_0.MaterialFamily.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.MaterialFamily.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.MaterialFamily.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.MaterialFamily>
Madaster.V4_0.MaterialFamily.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.MaterialFamily.Values: public System.Collections.Generic.IReadOnlyList<Madaster.V4_0.MaterialFamilyValue> Values { get; init; }
Madaster.V4_0.MaterialFamily: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.MaterialFamily.MadasterJsonConverter))] public sealed record Madaster.V4_0.MaterialFamily : System.IEquatable<Madaster.V4_0.MaterialFamily>
Madaster.V4_0.MaterialFamilyValue..ctor: public MaterialFamilyValue()
Madaster.V4_0.MaterialFamilyValue.Equals: public bool Equals(Madaster.V4_0.MaterialFamilyValue? other)
Madaster.V4_0.MaterialFamilyValue.GetHashCode: public override int GetHashCode()
Madaster.V4_0.MaterialFamilyValue.Id: public string Id { get; init; }
Madaster.V4_0.MaterialFamilyValue.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.MaterialFamilyValue.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.MaterialFamilyValue.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.MaterialFamilyValue>
Madaster.V4_0.MaterialFamilyValue.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.MaterialFamilyValue: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.MaterialFamilyValue.MadasterJsonConverter))] public sealed record Madaster.V4_0.MaterialFamilyValue : System.IEquatable<Madaster.V4_0.MaterialFamilyValue>
Madaster.V4_0.Output..ctor: public Output()
Madaster.V4_0.Output.AvailableForRecycle: public double AvailableForRecycle { get; init; }
Madaster.V4_0.Output.Equals: public bool Equals(Madaster.V4_0.Output? other)
Madaster.V4_0.Output.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Output.Incineration: public double? Incineration { get; init; }
Madaster.V4_0.Output.Landfill: public double Landfill { get; init; }
Madaster.V4_0.Output.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Output.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Output.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Output>
Madaster.V4_0.Output.RecyclingEfficiency: public double RecyclingEfficiency { get; init; }
Madaster.V4_0.Output: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Output.MadasterJsonConverter))] public sealed record Madaster.V4_0.Output : System.IEquatable<Madaster.V4_0.Output>
Madaster.V4_0.PriceSet..ctor: public PriceSet()
Madaster.V4_0.PriceSet.Description: public Madaster.V4_0.LocalizedString? Description { get; init; }
Madaster.V4_0.PriceSet.Equals: public bool Equals(Madaster.V4_0.PriceSet? other)
Madaster.V4_0.PriceSet.GetHashCode: public override int GetHashCode()
Madaster.V4_0.PriceSet.HandlingFeedstockCurrencyPerKilo: public double HandlingFeedstockCurrencyPerKilo { get; init; }
Madaster.V4_0.PriceSet.HandlingFeedstockPercentage: public double HandlingFeedstockPercentage { get; init; }
Madaster.V4_0.PriceSet.Id: public string Id { get; init; }
Madaster.V4_0.PriceSet.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.PriceSet.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.PriceSet.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.PriceSet>
Madaster.V4_0.PriceSet.Names: public Madaster.V4_0.LocalizedString? Names { get; init; }
Madaster.V4_0.PriceSet.Obsolete: public bool Obsolete { get; init; }
Madaster.V4_0.PriceSet.Sources: public System.Collections.Generic.IReadOnlyList<string> Sources { get; init; }
Madaster.V4_0.PriceSet.TransportCostsCurrencyPerKilo: public double TransportCostsCurrencyPerKilo { get; init; }
Madaster.V4_0.PriceSet: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.PriceSet.MadasterJsonConverter))] public sealed record Madaster.V4_0.PriceSet : System.IEquatable<Madaster.V4_0.PriceSet>
Madaster.V4_0.Product..ctor: public Product()
Madaster.V4_0.Product.CalculateEnvironmentValuesFromBillOfMaterials: public bool CalculateEnvironmentValuesFromBillOfMaterials { get; init; }
Madaster.V4_0.Product.Circularity: public Madaster.V4_0.ProductCircularity? Circularity { get; init; }
Madaster.V4_0.Product.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.Product.DefaultFunctionalUnitAmount: public double? DefaultFunctionalUnitAmount { get; init; }
Madaster.V4_0.Product.Density: public double? Density { get; init; }
Madaster.V4_0.Product.DoNotUseBillOfMaterials: public bool DoNotUseBillOfMaterials { get; init; }
Madaster.V4_0.Product.Equals: public bool Equals(Madaster.V4_0.Product? other)
Madaster.V4_0.Product.FixedArea: public double? FixedArea { get; init; }
Madaster.V4_0.Product.FixedHeight: public double? FixedHeight { get; init; }
Madaster.V4_0.Product.FunctionalUnit: public Madaster.V4_0.FunctionalUnit FunctionalUnit { get; init; }
Madaster.V4_0.Product.GTIN: public string? GTIN { get; init; }
Madaster.V4_0.Product.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Product.Lifespan: public int? Lifespan { get; init; }
Madaster.V4_0.Product.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Product.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Product.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Product>
Madaster.V4_0.Product.Manufacturer: public Madaster.V4_0.Company? Manufacturer { get; init; }
Madaster.V4_0.Product.MaterialFamilies: public System.Collections.Generic.IReadOnlyList<Madaster.V4_0.ProductFamily>? MaterialFamilies { get; init; }
Madaster.V4_0.Product.PrintMembers: protected override bool PrintMembers(System.Text.StringBuilder builder)
Madaster.V4_0.Product.ProductCode: public string? ProductCode { get; init; }
Madaster.V4_0.Product.ProductionSite: public Madaster.V4_0.Company? ProductionSite { get; init; }
Madaster.V4_0.Product.Url: public System.Uri? Url { get; init; }
Madaster.V4_0.Product.Weight: public double? Weight { get; init; }
Madaster.V4_0.Product: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Product.MadasterJsonConverter))] public sealed record Madaster.V4_0.Product : Madaster.V4_0.CommodityBase, System.IEquatable<Madaster.V4_0.Product>
Madaster.V4_0.ProductChildCircularity..ctor: public ProductChildCircularity()
Madaster.V4_0.ProductChildCircularity.Detachability: public Madaster.V4_0.Detachability? Detachability { get; init; }
Madaster.V4_0.ProductChildCircularity.Equals: public bool Equals(Madaster.V4_0.ProductChildCircularity? other)
Madaster.V4_0.ProductChildCircularity.Feedstock: public Madaster.V4_0.ProductFeedstock? Feedstock { get; init; }
Madaster.V4_0.ProductChildCircularity.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductChildCircularity.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductChildCircularity.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductChildCircularity.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductChildCircularity>
Madaster.V4_0.ProductChildCircularity.Output: public Madaster.V4_0.ProductOutput? Output { get; init; }
Madaster.V4_0.ProductChildCircularity: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductChildCircularity.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductChildCircularity : System.IEquatable<Madaster.V4_0.ProductChildCircularity>
Madaster.V4_0.ProductChildReference..ctor: public ProductChildReference()
Madaster.V4_0.ProductChildReference.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.ProductChildReference.Equals: public bool Equals(Madaster.V4_0.ProductChildReference? other)
Madaster.V4_0.ProductChildReference.FunctionalUnit: public Madaster.V4_0.FunctionalUnit FunctionalUnit { get; init; }
Madaster.V4_0.ProductChildReference.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductChildReference.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductChildReference.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductChildReference.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductChildReference>
Madaster.V4_0.ProductChildReference: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductChildReference.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductChildReference : Madaster.V4_0.BaseChildReference, System.IEquatable<Madaster.V4_0.ProductChildReference>
Madaster.V4_0.ProductCircularity..ctor: public ProductCircularity()
Madaster.V4_0.ProductCircularity.Detachability: public Madaster.V4_0.Detachability? Detachability { get; init; }
Madaster.V4_0.ProductCircularity.Equals: public bool Equals(Madaster.V4_0.ProductCircularity? other)
Madaster.V4_0.ProductCircularity.Feedstock: public Madaster.V4_0.ProductFeedstock? Feedstock { get; init; }
Madaster.V4_0.ProductCircularity.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductCircularity.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductCircularity.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductCircularity.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductCircularity>
Madaster.V4_0.ProductCircularity.Output: public Madaster.V4_0.ProductOutput? Output { get; init; }
Madaster.V4_0.ProductCircularity.Scarcity: public Madaster.V4_0.Scarcity? Scarcity { get; init; }
Madaster.V4_0.ProductCircularity: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductCircularity.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductCircularity : System.IEquatable<Madaster.V4_0.ProductCircularity>
Madaster.V4_0.ProductEdge..ctor: public ProductEdge(string value)
Madaster.V4_0.ProductEdge.Closed: public static Madaster.V4_0.ProductEdge Closed { get; }
Madaster.V4_0.ProductEdge.Equals: public bool Equals(Madaster.V4_0.ProductEdge other)
Madaster.V4_0.ProductEdge.Equals: public override bool Equals(object? obj)
Madaster.V4_0.ProductEdge.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductEdge.Known.Closed: Closed = 2
Madaster.V4_0.ProductEdge.Known.Open: Open = 4
Madaster.V4_0.ProductEdge.Known.Overlapping: Overlapping = 3
Madaster.V4_0.ProductEdge.Known.Unknown: Unknown = 1
Madaster.V4_0.ProductEdge.Known.Unrecognized: Unrecognized = 0
Madaster.V4_0.ProductEdge.Known: public enum Madaster.V4_0.ProductEdge.Known : int
Madaster.V4_0.ProductEdge.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductEdge.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductEdge.MadasterJsonConverter : Madaster.MadasterKeyConverter<Madaster.V4_0.ProductEdge>
Madaster.V4_0.ProductEdge.Open: public static Madaster.V4_0.ProductEdge Open { get; }
Madaster.V4_0.ProductEdge.Overlapping: public static Madaster.V4_0.ProductEdge Overlapping { get; }
Madaster.V4_0.ProductEdge.ToKnown: public Madaster.V4_0.ProductEdge.Known ToKnown()
Madaster.V4_0.ProductEdge.ToString: public override string ToString()
Madaster.V4_0.ProductEdge.Unknown: public static Madaster.V4_0.ProductEdge Unknown { get; }
Madaster.V4_0.ProductEdge.Value: public string Value { get; }
Madaster.V4_0.ProductEdge.op_Equality: public static bool operator ==(Madaster.V4_0.ProductEdge left, Madaster.V4_0.ProductEdge right)
Madaster.V4_0.ProductEdge.op_Inequality: public static bool operator !=(Madaster.V4_0.ProductEdge left, Madaster.V4_0.ProductEdge right)
Madaster.V4_0.ProductEdge: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductEdge.MadasterJsonConverter))] public readonly struct Madaster.V4_0.ProductEdge : System.IEquatable<Madaster.V4_0.ProductEdge>
Madaster.V4_0.ProductFamily..ctor: public ProductFamily()
Madaster.V4_0.ProductFamily.Equals: public bool Equals(Madaster.V4_0.ProductFamily? other)
Madaster.V4_0.ProductFamily.FamilyId: public required string FamilyId { get; init; }
Madaster.V4_0.ProductFamily.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductFamily.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductFamily.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductFamily.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductFamily>
Madaster.V4_0.ProductFamily.Values: public required System.Collections.Generic.IReadOnlyDictionary<string, double?> Values { get; init; }
Madaster.V4_0.ProductFamily: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductFamily.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductFamily : System.IEquatable<Madaster.V4_0.ProductFamily>
Madaster.V4_0.ProductFeedstock..ctor: public ProductFeedstock()
Madaster.V4_0.ProductFeedstock.Equals: public bool Equals(Madaster.V4_0.ProductFeedstock? other)
Madaster.V4_0.ProductFeedstock.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductFeedstock.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductFeedstock.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductFeedstock.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductFeedstock>
Madaster.V4_0.ProductFeedstock.NotRenewables: public double? NotRenewables { get; init; }
Madaster.V4_0.ProductFeedstock.RapidRenewables: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double RapidRenewables { get; init; }
Madaster.V4_0.ProductFeedstock.RapidRenewablesSustainablyProduced: [System.ObsoleteAttribute("The document calls this property deprecated.")] public double RapidRenewablesSustainablyProduced { get; init; }
Madaster.V4_0.ProductFeedstock.Recycled: public double Recycled { get; init; }
Madaster.V4_0.ProductFeedstock.RecyclingEfficiency: public double RecyclingEfficiency { get; init; }
Madaster.V4_0.ProductFeedstock.Renewables: public double Renewables { get; init; }
Madaster.V4_0.ProductFeedstock.RenewablesSustainablyProduced: public double RenewablesSustainablyProduced { get; init; }
Madaster.V4_0.ProductFeedstock.Reused: public double Reused { get; init; }
Madaster.V4_0.ProductFeedstock.TotalPrimary: public double? TotalPrimary { get; init; }
Madaster.V4_0.ProductFeedstock.TotalSecondary: public double? TotalSecondary { get; init; }
Madaster.V4_0.ProductFeedstock: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductFeedstock.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductFeedstock : System.IEquatable<Madaster.V4_0.ProductFeedstock>
Madaster.V4_0.ProductOutput..ctor: public ProductOutput()
Madaster.V4_0.ProductOutput.AvailableForRecycle: public double AvailableForRecycle { get; init; }
Madaster.V4_0.ProductOutput.AvailableForReuse: public double AvailableForReuse { get; init; }
Madaster.V4_0.ProductOutput.Equals: public bool Equals(Madaster.V4_0.ProductOutput? other)
Madaster.V4_0.ProductOutput.GetHashCode: public override int GetHashCode()
Madaster.V4_0.ProductOutput.Incineration: public double? Incineration { get; init; }
Madaster.V4_0.ProductOutput.Landfill: public double Landfill { get; init; }
Madaster.V4_0.ProductOutput.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.ProductOutput.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.ProductOutput.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.ProductOutput>
Madaster.V4_0.ProductOutput.RecyclingEfficiency: public double RecyclingEfficiency { get; init; }
Madaster.V4_0.ProductOutput: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.ProductOutput.MadasterJsonConverter))] public sealed record Madaster.V4_0.ProductOutput : System.IEquatable<Madaster.V4_0.ProductOutput>
Madaster.V4_0.Scarcity..ctor: public Scarcity()
Madaster.V4_0.Scarcity.Equals: public bool Equals(Madaster.V4_0.Scarcity? other)
Madaster.V4_0.Scarcity.GetHashCode: public override int GetHashCode()
Madaster.V4_0.Scarcity.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.Scarcity.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.Scarcity.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.Scarcity>
Madaster.V4_0.Scarcity.PhysicalScarce: public double PhysicalScarce { get; init; }
Madaster.V4_0.Scarcity.SocialEconomicScarce: public double SocialEconomicScarce { get; init; }
Madaster.V4_0.Scarcity: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.Scarcity.MadasterJsonConverter))] public sealed record Madaster.V4_0.Scarcity : System.IEquatable<Madaster.V4_0.Scarcity>
Madaster.V4_0.SystemSettingsClient.EnumerateMaterialPriceSetsAsync: public System.Collections.Generic.IAsyncEnumerable<Madaster.V4_0.PriceSet> EnumerateMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.SystemSettingsClient.GetMaterialPriceSetsAsync: public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Madaster.V4_0.PriceSet>> GetMaterialPriceSetsAsync(Madaster.MadasterRequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default(System.Threading.CancellationToken))
Madaster.V4_0.SystemSettingsClient: public sealed class Madaster.V4_0.SystemSettingsClient : Madaster.V4_0.ISystemSettingsClient
Madaster.V4_0.UnknownBaseChildReference..ctor: public UnknownBaseChildReference()
Madaster.V4_0.UnknownBaseChildReference.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.UnknownBaseChildReference.Equals: public bool Equals(Madaster.V4_0.UnknownBaseChildReference? other)
Madaster.V4_0.UnknownBaseChildReference.GetHashCode: public override int GetHashCode()
Madaster.V4_0.UnknownBaseChildReference.Json: public System.Text.Json.JsonElement Json { get; }
Madaster.V4_0.UnknownBaseChildReference.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.UnknownBaseChildReference.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.UnknownBaseChildReference.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.UnknownBaseChildReference>
Madaster.V4_0.UnknownBaseChildReference: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.UnknownBaseChildReference.MadasterJsonConverter))] public sealed record Madaster.V4_0.UnknownBaseChildReference : Madaster.V4_0.BaseChildReference, System.IEquatable<Madaster.V4_0.UnknownBaseChildReference>
Madaster.V4_0.UnknownCommodityBase..ctor: public UnknownCommodityBase()
Madaster.V4_0.UnknownCommodityBase.CommodityType: public override string CommodityType { get; }
Madaster.V4_0.UnknownCommodityBase.Equals: public bool Equals(Madaster.V4_0.UnknownCommodityBase? other)
Madaster.V4_0.UnknownCommodityBase.GetHashCode: public override int GetHashCode()
Madaster.V4_0.UnknownCommodityBase.Json: public System.Text.Json.JsonElement Json { get; }
Madaster.V4_0.UnknownCommodityBase.MadasterJsonConverter..ctor: public MadasterJsonConverter()
Madaster.V4_0.UnknownCommodityBase.MadasterJsonConverter: [System.ComponentModel.EditorBrowsableAttribute(System.ComponentModel.EditorBrowsableState.Never)] public sealed class Madaster.V4_0.UnknownCommodityBase.MadasterJsonConverter : Madaster.MadasterConverter<Madaster.V4_0.UnknownCommodityBase>
Madaster.V4_0.UnknownCommodityBase: [System.Text.Json.Serialization.JsonConverterAttribute(typeof(Madaster.V4_0.UnknownCommodityBase.MadasterJsonConverter))] public sealed record Madaster.V4_0.UnknownCommodityBase : Madaster.V4_0.CommodityBase, System.IEquatable<Madaster.V4_0.UnknownCommodityBase>
