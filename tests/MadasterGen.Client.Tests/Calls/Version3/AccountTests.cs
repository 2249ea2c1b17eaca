using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under Account of v3.0.</summary>
public sealed class AccountTests : CallTests
{
    [Fact]
    public async Task The_account_of_the_key_is_read()
    {
        AccountResponse account = await Client.V3_0.Account.GetAccountAsync();

        Assert.Equal(SandboxIds.Account, account.Id);
        Assert.NotEqual(AccountType.Known.Unrecognized, account.AccountType.ToKnown());
    }

    [Fact]
    public async Task Folder_types_come_as_a_list_and_as_a_sequence()
    {
        IReadOnlyList<FolderType> list = await Client.V3_0.Account.GetFolderTypesAsync();
        List<FolderType> sequence = await Client.V3_0.Account.EnumerateFolderTypesAsync().ToListAsync();

        Assert.Equal(list, sequence);
        Assert.Equal("Portfolio", list.Single(type => type.Id == SandboxIds.PortfolioType).Name?["nl"]);
    }
}
