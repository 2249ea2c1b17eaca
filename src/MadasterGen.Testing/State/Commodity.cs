using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>A material or product, and the lists that hang from it.</summary>
internal sealed class Commodity : IStored
{
    public Commodity(JsonObject document)
    {
        Document = document;
    }

    public JsonObject Document { get; private set; }

    public Guid Id => Document.Identifier("id");

    public Guid DatabaseId => Document.Identifier("databaseId");

    /// <summary><c>Material</c> or <c>Product</c>, which is also the name of its schema.</summary>
    public string Kind => Document.Text("commodityType")!;

    public bool IsActive => Document.Flag("isActive");

    public DocumentStore<StoredDocument> Children { get; } = new("child");

    public DocumentStore<StoredDocument> Matches { get; } = new("matching term");

    public DocumentStore<StoredDocument> Files { get; } = new("file");

    public List<JsonObject> Assessments { get; } = [];

    public List<JsonObject> FinancialSettings { get; } = [];

    /// <summary>Images by name.</summary>
    public InsertionOrder<string, StoredContent> Images { get; } = [];

    public void Replace(JsonObject document) => Document = document;

    /// <summary>A copy under another identifier, with all that hangs from it.</summary>
    public Commodity Copy(Guid identifier)
    {
        JsonObject document = Clone(Document);
        document["id"] = identifier;
        var copy = new Commodity(document);
        CopyDocuments(Children, copy.Children);
        CopyDocuments(Matches, copy.Matches);
        CopyDocuments(Files, copy.Files);
        copy.Assessments.AddRange(Assessments.Select(Clone));
        copy.FinancialSettings.AddRange(FinancialSettings.Select(Clone));
        foreach ((string name, StoredContent image) in Images)
            copy.Images.Add(name, image);
        return copy;
    }

    private static void CopyDocuments(DocumentStore<StoredDocument> from, DocumentStore<StoredDocument> to)
    {
        foreach (JsonObject document in from.Documents)
        {
            JsonObject copy = Clone(document);
            copy["id"] = Guid.NewGuid();
            to.Add(new StoredDocument(copy));
        }
    }

    private static JsonObject Clone(JsonObject source) => (JsonObject)source.DeepClone();
}
