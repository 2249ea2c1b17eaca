using System.Security.Cryptography;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.State;

/// <summary>The files behind pre-signed addresses.</summary>
internal sealed class ContentStore
{
    private readonly Dictionary<Guid, StoredContent> _contents = [];

    public StoredContent Add(Upload upload, string name)
    {
        var content = new StoredContent(Guid.NewGuid(), name, upload, RandomNumberGenerator.GetHexString(32, lowercase: true));
        _contents.Add(content.Id, content);
        return content;
    }

    public StoredContent? Find(Guid identifier) => _contents.GetValueOrDefault(identifier);
}

/// <summary>A stored file, and the signature with which it may be read.</summary>
internal sealed record StoredContent(Guid Id, string Name, Upload Upload, string Signature)
{
    /// <summary>The address under which the file can be read without a key.</summary>
    public string Url(Platform platform) => $"{platform.BaseAddress}storage/{Id}/{Uri.EscapeDataString(Name)}?sig={Signature}";
}
