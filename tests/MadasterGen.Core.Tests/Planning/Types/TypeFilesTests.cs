using System.Globalization;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Limits;
using MadasterGen.Planning.Types;

namespace MadasterGen.Core.Tests.Planning.Types;

public sealed class TypeFilesTests
{
    [Fact]
    public void Each_type_has_a_file_of_its_name()
    {
        TypeFilePlan[] files = FilesOf(3);

        Assert.Equal(["T0", "T1", "T2"], files.Select(file => file.Name));
        Assert.All(files, file => Assert.Equal(file.Name, Assert.Single(file.Types).Name));
    }

    [Fact]
    public void Types_of_a_large_document_share_files_and_each_is_in_one()
    {
        TypeFilePlan[] files = FilesOf(3 * PlanningLimits.TypeFiles);

        Assert.InRange(files.Length, PlanningLimits.TypeFiles / 2, PlanningLimits.TypeFiles);
        Assert.Equal(files.Length, files.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(
            Enumerable.Range(0, 3 * PlanningLimits.TypeFiles).Select(NameOf).Order(StringComparer.Ordinal),
            files.SelectMany(file => file.Types).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_more_in_a_large_document_changes_one_file()
    {
        TypeFilePlan[] files = FilesOf(2 * PlanningLimits.TypeFiles);

        TypeFilePlan[] changed = [.. FilesOf((2 * PlanningLimits.TypeFiles) + 1).Except(files)];

        Assert.Contains(NameOf(2 * PlanningLimits.TypeFiles), Assert.Single(changed).Types.Select(type => type.Name));
    }

    private static TypeFilePlan[] FilesOf(int count)
    {
        string schemas = string.Join("\n", Enumerable.Range(0, count).Select(i => $"{NameOf(i)}: {{type: object, properties: {{p: {{type: string}}}}}}"));
        EquatableArray<TypePlan> types = ClientPlanner.Plan(
            Documents.ReadModel(Documents.WithSchemas(schemas)), VersionNames.Name("v1", "Acme", null), new PlanningOptions(), default).Types;
        return [.. TypeFiles.Of(types)];
    }

    private static string NameOf(int number) => "T" + number.ToString(CultureInfo.InvariantCulture);
}
