using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.State;

/// <summary>Something that is stored as a JSON document with an <c>id</c>.</summary>
internal interface IStored
{
    JsonObject Document { get; }
}

/// <summary>Stored things in the order in which they came.</summary>
internal sealed class DocumentStore<T>
    where T : class, IStored
{
    private readonly InsertionOrder<Guid, T> _items = [];
    private readonly string _kind;

    /// <param name="kind">What is stored, as a message calls it.</param>
    public DocumentStore(string kind)
    {
        _kind = kind;
    }

    public IEnumerable<T> All => _items.Values;

    public IEnumerable<JsonObject> Documents => _items.Values.Select(item => item.Document);

    public bool Contains(Guid identifier) => _items.ContainsKey(identifier);

    /// <summary>The item with this identifier, or <see langword="null"/>.</summary>
    public T? Find(Guid identifier) => _items.GetValueOrDefault(identifier);

    /// <summary>The item with this identifier; refuses the request with 404 when there is none.</summary>
    public T Get(Guid identifier) => Find(identifier) ?? throw RefusedException.NotFound(_kind, identifier);

    /// <summary>The item with this external identifier; refuses the request with 404 when there is none.</summary>
    public T GetByExternalId(string externalId) =>
        All.FirstOrDefault(item => item.Document.Text("externalId") == externalId)
        ?? throw RefusedException.NotFound($"{_kind} with external id", externalId);

    public T Add(T item)
    {
        _items.Add(item.Document.Identifier("id"), item);
        return item;
    }

    public void Remove(Guid identifier) => _items.Remove(identifier);
}

/// <summary>A document that has nothing beside it.</summary>
internal sealed record StoredDocument(JsonObject Document) : IStored;
