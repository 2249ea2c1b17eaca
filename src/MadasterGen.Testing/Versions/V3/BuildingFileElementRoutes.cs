using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.OData;
using MadasterGen.Testing.State;
using MadasterGen.Testing.State.Elements;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The elements of a file.</summary>
internal static class BuildingFileElementRoutes
{
    private const int MaximumBatch = 500;

    public static void Add(OperationHandlers handlers)
    {
        handlers["BuildingFileElement_GetElements"] = GetElements;
        handlers["BuildingFileElement_AddElement"] = AddElement;
        handlers["BuildingFileElement_GetElementById"] = GetElementById;
        handlers["BuildingFileElement_UpdateElement"] = UpdateElement;
        handlers["BuildingFileElement_DeleteElement"] = DeleteElement;
        handlers["BuildingFileElement_UpsertElements"] = UpsertElements;
    }

    private static SandboxResponse GetElements(Call call)
    {
        BuildingFile file = Find(call);
        ElementQuery query = ElementQuery.Parse(call.Query);
        if (file.IsGenerated)
            return new SandboxResponse(200)
            {
                ContentType = SandboxResponse.JsonType,
                Streamed = new GeneratedElements(call.Platform, query).WriteAsync,
            };
        return SandboxResponse.Ok(query.Apply(file.Elements.Values.Select(element => Shape(call, file, element))).ToJsonArray());
    }

    private static SandboxResponse AddElement(Call call)
    {
        BuildingFile file = Find(call);
        string identifier = call.Body.Text("id")!;
        if (!file.Elements.TryAdd(identifier, call.Body))
            throw RefusedException.Because(409, $"There is an element '{identifier}' already.");
        Change(call, file);
        string location = $"{BuildingFileRoutes.Location(file)}/elements/{Uri.EscapeDataString(identifier)}";
        return SandboxResponse.Created(Shape(call, file, call.Body), location);
    }

    private static SandboxResponse GetElementById(Call call)
    {
        BuildingFile file = Find(call);
        return SandboxResponse.Ok(Shape(call, file, FindElement(call, file)));
    }

    private static SandboxResponse UpdateElement(Call call)
    {
        BuildingFile file = Find(call);
        FindElement(call, file);
        if (call.Body.Text("id") != call.Text("id"))
            throw RefusedException.Invalid("id", "The identifier differs from the one in the path.");
        file.Elements[call.Text("id")] = call.Body;
        Change(call, file);
        return SandboxResponse.Ok(Shape(call, file, call.Body));
    }

    private static SandboxResponse DeleteElement(Call call)
    {
        BuildingFile file = Find(call);
        FindElement(call, file);
        file.Elements.Remove(call.Text("id"));
        Change(call, file);
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse UpsertElements(Call call)
    {
        BuildingFile file = Find(call);
        JsonArray batch = call.Json.AsArray();
        if (batch.Count > MaximumBatch)
            throw RefusedException.Invalid("", $"A batch holds at most {MaximumBatch} elements; this one has {batch.Count}.");
        var failures = new JsonArray();
        var seen = new HashSet<string>();
        foreach (JsonObject element in batch.Cast<JsonObject>())
        {
            string identifier = element.Text("id")!;
            if (!seen.Add(identifier))
                failures.Add((JsonNode)$"Element '{identifier}' is in the batch more than once.");
            else if (element.Text("name") == "fail")
                failures.Add((JsonNode)$"Element '{identifier}' could not be stored.");
            else
                file.Elements[identifier] = (JsonObject)element.DeepClone();
        }

        Change(call, file);
        return SandboxResponse.Ok(new JsonObject { ["failures"] = failures });
    }

    private static BuildingFile Find(Call call) => BuildingFileRoutes.Find(call, "fileId");

    private static JsonObject FindElement(Call call, BuildingFile file)
    {
        string identifier = call.Text("id");
        if (file.Elements.TryGetValue(identifier, out JsonObject? element))
            return element;
        return file.IsGenerated && GeneratedElements.Find(call.Platform, identifier) is { } generated
            ? generated
            : throw RefusedException.NotFound("element", identifier);
    }

    private static void Change(Call call, BuildingFile file)
    {
        file.ChangeElements();
        BuildingRoutes.Find(call, "buildingId").Change();
    }

    private static JsonObject Shape(Call call, BuildingFile file, JsonObject element) =>
        call.Shape("BuildingFileElementResponse", ElementResponse.Of(call.Platform, file, element));
}
