using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>What a database prescribes for its commodities: folders for files, compliances, material families.</summary>
internal static class DatabaseSettingsRoutes
{
    private static readonly (string En, string Nl)[] Folders = [("Datasheets", "Productbladen"), ("Certificates", "Certificaten")];

    public static void Add(OperationHandlers handlers)
    {
        handlers["Database_GetDatabaseFolderStructure"] = call =>
            SandboxResponse.Ok(call.Shape("FolderInfo", Structure(DatabaseRoutes.Find(call))));
        handlers["Database_GetDatabaseLCAcompliances"] = GetCompliances;
        handlers["Database_GetMaterialClassifications"] = GetMaterialFamilies;
    }

    /// <summary>The names of a folder; <see langword="null"/> when the database has no such folder.</summary>
    public static JsonObject? NamesOf(Guid database, Guid folder)
    {
        for (int index = 0; index < Folders.Length; index++)
        {
            if (FolderId(database, index + 1) == folder)
                return Localized.Text(Folders[index].En, Folders[index].Nl);
        }

        return folder == FolderId(database, 0) ? Localized.Text("Dossier", "Dossier") : null;
    }

    private static JsonObject Structure(JsonObject database)
    {
        Guid identifier = database.Identifier("id");
        return new JsonObject
        {
            ["id"] = FolderId(identifier, 0),
            ["folderNames"] = NamesOf(identifier, FolderId(identifier, 0)),
            ["children"] = Folders.Select((_, index) => (JsonNode?)new JsonObject
            {
                ["id"] = FolderId(identifier, index + 1),
                ["folderNames"] = NamesOf(identifier, FolderId(identifier, index + 1)),
            }).ToJsonArray(),
        };
    }

    // A database's folders have the database's identifier with another last byte.
    private static Guid FolderId(Guid database, int number)
    {
        byte[] bytes = database.ToByteArray();
        bytes[0] ^= 0xF0;
        bytes[^1] += (byte)number;
        return new Guid(bytes);
    }

    private static SandboxResponse GetCompliances(Call call)
    {
        DatabaseRoutes.Find(call);
        return SandboxResponse.Ok(call.Shape("ComplianceInformation", new[]
        {
            new JsonObject
            {
                ["ruleSet"] = "EN15804",
                ["compliances"] = new JsonObject { ["A1"] = "EN 15804:2012+A1:2013", ["A2"] = "EN 15804:2012+A2:2019" },
            },
        }));
    }

    private static SandboxResponse GetMaterialFamilies(Call call)
    {
        DatabaseRoutes.Find(call);
        return SandboxResponse.Ok(call.Shape("MaterialFamily", new[]
        {
            Family("madaster", Localized.Invariant("Madaster"), Value("glass", "Glass", "Glas"), Value("wood", "Wood", "Hout")),
            Family("nl_sfb", Localized.Invariant("NL-SfB"), Value("21", "Outer walls", "Buitenwanden")),
        }));
    }

    private static JsonObject Family(string identifier, JsonObject names, params JsonNode[] values) =>
        new() { ["id"] = identifier, ["names"] = names, ["values"] = new JsonArray([.. values]) };

    private static JsonObject Value(string identifier, string en, string nl) =>
        new() { ["id"] = identifier, ["names"] = Localized.Text(en, nl) };
}
