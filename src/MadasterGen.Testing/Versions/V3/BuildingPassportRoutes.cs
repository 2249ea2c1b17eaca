using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>Passports, which become files of the building.</summary>
internal static class BuildingPassportRoutes
{
    private static readonly string[] Languages = ["en", "nl", "fr", "de", "nb"];

    public static void Add(OperationHandlers handlers)
    {
        handlers["Building_CreatePdfPassport"] = call => Create(call, "PassportPdf", "passport.pdf", PassportDocuments.Pdf);
        handlers["Building_CreateExcelPassport"] = call => Create(call, "PassportExcel", "passport.xlsx", PassportDocuments.Excel);
        handlers["Building_CreatePassport"] = CreatePassport;
        handlers["Building_GetPassportPresets"] = GetPresets;
    }

    private static SandboxResponse CreatePassport(Call call)
    {
        Guid preset = call.Body.Identifier("preset");
        string passportType = call.Body.Text("passportType") ?? "OnePager";
        if (preset != Guid.Empty && !Presets(passportType).Any(known => known.Identifier("id") == preset))
            throw RefusedException.Invalid("preset", "There is no such preset for this type of passport.");
        if (call.Body.Text("language") is { } language && !Languages.Contains(language))
            throw RefusedException.Invalid("language", "There is no such language.");
        return Create(call, "PassportPdf", "passport.pdf", PassportDocuments.Pdf);
    }

    private static SandboxResponse Create(Call call, string type, string fileName, Func<string, Upload> make)
    {
        Building building = BuildingRoutes.Find(call);
        var file = new BuildingFile(call.Platform, new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["buildingId"] = building.Id,
            ["type"] = type,
            ["fileName"] = fileName,
            ["lastModifiedDate"] = call.Platform.Now,
        });
        file.Create(call.Platform.Contents.Add(make(building.Document.Text("name") ?? ""), fileName));
        building.Files.Add(file);
        return SandboxResponse.Accepted(BuildingFileRoutes.Shape(call, file), BuildingFileRoutes.Location(file));
    }

    private static SandboxResponse GetPresets(Call call)
    {
        BuildingRoutes.Find(call);
        return SandboxResponse.Ok(call.Shape("PassportPreset", Presets(call.Text("passportType"))));
    }

    private static JsonObject[] Presets(string passportType) =>
    [
        new JsonObject { ["id"] = PresetId(passportType, 1), ["name"] = $"{passportType}: all chapters" },
        new JsonObject { ["id"] = PresetId(passportType, 2), ["name"] = $"{passportType}: materials only" },
    ];

    private static string PresetId(string passportType, int number) => $"5a0d8c0e-6d0e-4c59-9d5c-{passportType.Length:x8}{number:x4}";
}
