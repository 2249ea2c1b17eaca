namespace MadasterGen.Package.Tests;

/// <summary>Test projects of users with the packed packages, in each framework for tests that people have. Their tests run and pass.</summary>
public sealed class TestingTests
{
    private const string Sdk = "<PackageReference Include=\"Microsoft.NET.Test.Sdk\" Version=\"18.11.0\" />";

    // The code under test and the body of each test: frameworks differ in their attributes and assertions alone.
    private const string Program = """
        using System.Net;
        using Madaster;
        using Madaster.V3_0;
        using MadasterGen.Testing;

        public static class Names
        {
            public static async Task<string?> OfAccountAsync(IAccountClient accounts) => (await accounts.GetAccountAsync()).Name;

            public static async Task<string?> OnSandboxAsync()
            {
                await using var sandbox = await MadasterSandbox.StartAsync();
                using var client = new MadasterClient(new MadasterClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = sandbox.BaseAddress });
                return await OfAccountAsync(client.V3_0.Account);
            }

            public static async Task<TimeSpan?> RefusedAsync()
            {
                await using var sandbox = await MadasterSandbox.StartAsync();
                using var client = new MadasterClient(new MadasterClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = sandbox.BaseAddress });
                sandbox.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(7)) with { Operation = "Account_GetAccount" });
                try
                {
                    await OfAccountAsync(client.V3_0.Account);
                    return null;
                }
                catch (MadasterApiException exception) when (exception.StatusCode == HttpStatusCode.TooManyRequests)
                {
                    return exception.RetryAfter;
                }
            }
        }
        """;

    [Fact]
    public void xunit_with_NSubstitute() => Passes(
        Project("XunitTests")
            .AddItem("<PackageReference Include=\"xunit\" Version=\"2.9.3\" />")
            .AddItem("<PackageReference Include=\"xunit.runner.visualstudio\" Version=\"3.1.5\" />")
            .AddItem("<PackageReference Include=\"NSubstitute\" Version=\"5.3.0\" />")
            .Write("Tests.cs", """
                using Madaster.V3_0;
                using NSubstitute;
                using Xunit;

                public sealed class Tests
                {
                    [Fact]
                    public async Task Sandbox() => Assert.NotNull(await Names.OnSandboxAsync());

                    [Fact]
                    public async Task Fault() => Assert.Equal(7, (await Names.RefusedAsync())?.TotalSeconds);

                    [Fact]
                    public async Task Substituted()
                    {
                        IAccountClient accounts = Substitute.For<IAccountClient>();
                        accounts.GetAccountAsync().Returns(new AccountResponse { Name = "Contoso" });

                        Assert.Equal("Contoso", await Names.OfAccountAsync(accounts));
                    }
                }
                """),
        tests: 3);

    [Fact]
    public void NUnit_with_Moq() => Passes(
        Project("NunitTests")
            .AddItem("<PackageReference Include=\"NUnit\" Version=\"4.6.1\" />")
            .AddItem("<PackageReference Include=\"NUnit3TestAdapter\" Version=\"6.3.1\" />")
            .AddItem("<PackageReference Include=\"Moq\" Version=\"4.20.72\" />")
            .Write("Tests.cs", """
                using Madaster.V3_0;
                using Moq;
                using NUnit.Framework;

                public sealed class Tests
                {
                    [Test]
                    public async Task Sandbox() => Assert.That(await Names.OnSandboxAsync(), Is.Not.Null);

                    [Test]
                    public async Task Fault() => Assert.That((await Names.RefusedAsync())?.TotalSeconds, Is.EqualTo(7));

                    [Test]
                    public async Task Mocked()
                    {
                        var accounts = new Mock<IAccountClient>();
                        accounts.Setup(a => a.GetAccountAsync(null, default)).ReturnsAsync(new AccountResponse { Name = "Contoso" });

                        Assert.That(await Names.OfAccountAsync(accounts.Object), Is.EqualTo("Contoso"));
                    }
                }
                """),
        tests: 3);

    [Fact]
    public void MSTest() => Passes(
        Project("MstestTests")
            .AddItem("<PackageReference Include=\"MSTest.TestFramework\" Version=\"4.5.2\" />")
            .AddItem("<PackageReference Include=\"MSTest.TestAdapter\" Version=\"4.5.2\" />")
            .Write("Tests.cs", """
                using Microsoft.VisualStudio.TestTools.UnitTesting;

                [assembly: Parallelize]

                [TestClass]
                public sealed class Tests
                {
                    [TestMethod]
                    public async Task Sandbox() => Assert.IsNotNull(await Names.OnSandboxAsync());

                    [TestMethod]
                    public async Task Fault() => Assert.AreEqual(7, (await Names.RefusedAsync())?.TotalSeconds);
                }
                """),
        tests: 2);

    private static OutsideProject Project(string name) => new OutsideProject(name)
        .AddPackage(SharedPackage.Instance)
        .AddPackage(SharedPackage.Testing)
        .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "specs", "madaster-v3.0.json"), "madaster-v3.0.json")
        .Set("IsPackable", "false")
        .AddItem(Sdk)
        .Write("Names.cs", Program);

    private static void Passes(OutsideProject project, int tests)
    {
        using (project)
        {
            CommandResult build = project.Run("build", "-nodeReuse:false", "-tl:off");
            CommandResult run = project.Run("test", "--no-build");

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Contains("0 Warning(s)", build.Output);
            Assert.True(run.ExitCode == 0, run.Output);
            Assert.Matches($@"Passed: +{tests},", run.Output);
        }
    }
}
