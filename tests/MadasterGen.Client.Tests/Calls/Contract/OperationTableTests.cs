using Madaster;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>The table of operations and versions at run time.</summary>
public sealed class OperationTableTests
{
    [Fact]
    public void An_operation_says_id_tag_version_verb_path_and_whether_it_is_deprecated()
    {
        MadasterOperation operation = MadasterOperations.All.Single(candidate => candidate.Id == "Building_CreatePdfPassport");

        Assert.Equal(
            ("Building", "v3.0", "POST", "/api/v3.0/building/{id}/exportpassport", true, true),
            (operation.Tag, operation.ApiVersion, operation.Method, operation.Path, operation.IsDeprecated, operation.RequiresKey));
        Assert.Equal("POST /api/v3.0/building/{id}/exportpassport", operation.ToString());
    }

    [Fact]
    public void Versions_follow_each_other_from_old_to_new()
    {
        string[] versions = [.. MadasterOperations.All.Select(operation => operation.ApiVersion).Where(version => version is "v3.0" or "v4.0").Distinct()];

        Assert.Equal(["v3.0", "v4.0"], versions);
    }

    [Fact]
    public void The_build_of_each_document_can_be_read()
    {
        Assert.Equal(("v3.0", "30855"), (MadasterV3_0Client.ApiVersion, MadasterV3_0Client.Build));
        Assert.Equal(("v4.0", "28168"), (MadasterV4_0Client.ApiVersion, MadasterV4_0Client.Build));
    }
}
