using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.State;

/// <summary>Tiny valid documents that stand for passports.</summary>
internal static class PassportDocuments
{
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>One page with the name of the building.</summary>
    public static Upload Pdf(string buildingName)
    {
        IEnumerable<char> letters = $"Passport of {buildingName}".Where(letter => letter is >= ' ' and < (char)127);
        string text = new([.. letters.Where(letter => letter is not ('(' or ')' or '\\'))]);
        string page = $"BT /F1 18 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder();
        for (int index = 0; index < objects.Length; index++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        int table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{offsets}");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return ToUpload("passport.pdf", "application/pdf", Encoding.ASCII.GetBytes(pdf.ToString()));
    }

    /// <summary>One sheet with the name of the building.</summary>
    public static Upload Excel(string buildingName)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/sheet1.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>
                """);
            Write(archive, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Write(archive, "xl/_rels/workbook.xml.rels", Relation("worksheet", "sheet1.xml"));
            Write(archive, "xl/workbook.xml", $"""
                <workbook xmlns="{Sheet}" xmlns:r="{OfficeRelations}">
                <sheets><sheet name="Passport" sheetId="1" r:id="rId1"/></sheets>
                </workbook>
                """);
            string? cell = SecurityElement.Escape(buildingName);
            Write(archive, "xl/sheet1.xml", $"""
                <worksheet xmlns="{Sheet}">
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{cell}</t></is></c></row></sheetData>
                </worksheet>
                """);
        }

        return ToUpload("passport.xlsx", ExcelType, package.ToArray());
    }

    private static string Relation(string type, string target) => $"""
        <Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/{type}" Target="{target}"/></Relationships>
        """;

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write($"""<?xml version="1.0" encoding="UTF-8"?>{xml}""");
    }

    private static Upload ToUpload(string name, string contentType, byte[] content) => new(name, contentType, content.Length, content);
}
