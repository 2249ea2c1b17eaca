using MadasterGen.Reading.Files;

namespace MadasterGen.Core.Tests.Reading.Files;

public class FileAddressTests
{
    [Theory]
    [InlineData("/specs/main.yaml", "/specs/main.yaml")]
    [InlineData(@"C:\specs\.\a\..\main.yaml", "C:/specs/main.yaml")]
    [InlineData("specs/main.accepted.yaml", "specs/main.yaml")]
    [InlineData("main.accepted", "main.accepted")]
    public void A_file_has_one_address(string path, string address) => Assert.Equal(address, FileAddress.Of(path));

    [Theory]
    [InlineData("/specs/main.yaml", "common.yaml", "/specs/common.yaml")]
    [InlineData("/specs/main.yaml", "./a/b.json", "/specs/a/b.json")]
    [InlineData("/specs/a/b.json", "../common.yaml", "/specs/common.yaml")]
    [InlineData("/specs/main.yaml", "my%20file.yaml", "/specs/my file.yaml")]
    [InlineData("C:/specs/main.yaml", @"a\b.json", "C:/specs/a/b.json")]
    [InlineData("main.yaml", "../common.yaml", "../common.yaml")]
    [InlineData("main.yaml", "common.yaml", "common.yaml")]
    [InlineData("/specs/main.yaml", "/other/x.json", "/other/x.json")]
    [InlineData("/specs/main.yaml", "https://h.example/x.json", null)]
    [InlineData("/specs/main.yaml", "file:///etc/passwd", null)]
    [InlineData("/specs/main.yaml", "urn:x", null)]
    [InlineData("/specs/main.yaml", "%00.json", null)]
    [InlineData("/specs/main.yaml", "", null)]
    [InlineData("main.yaml", "./", null)]
    [InlineData("main.yaml", ".", null)]
    [InlineData("a/main.yaml", "..", null)]
    public void A_reference_counts_from_the_file_that_has_it(string from, string file, string? address) =>
        Assert.Equal(address, FileAddress.Resolve(from, file));

    [Theory]
    [InlineData("/specs/common.yaml", "/specs/main.yaml", "common.yaml")]
    [InlineData("/specs/a/b.yaml", "/specs/main.yaml", "a/b.yaml")]
    [InlineData("/other/b.yaml", "/specs/x/main.yaml", "../../other/b.yaml")]
    [InlineData("common.yaml", "main.yaml", "common.yaml")]
    public void An_address_can_be_seen_from_another(string address, string from, string relative) =>
        Assert.Equal(relative, FileAddress.Relative(address, from));

    [Theory]
    [InlineData("""{"$ref":"a.json#/x","b":{"$ref" : "a.json#\/y"},"c":{"$ref":"dir\/b.json"}}""", "a.json dir/b.json")]
    [InlineData("a: {$ref: c.yaml#/x}\nb:\n  $ref: 'my file.yaml'\nc:\n  $ref:   d.yaml\n", "c.yaml my file.yaml d.yaml")]
    [InlineData("""{"$ref":"#/x","$refs":1,"x":"$ref"}""", "")]
    public void The_files_of_a_text_are_found_without_parsing_it(string text, string files) =>
        Assert.Equal(files, string.Join(' ', FileReferences.In(text, CancellationToken.None)));
}
