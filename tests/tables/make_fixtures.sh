#!/usr/bin/env bash
# Makes the tables of this folder anew with other programs: openpyxl, XlsxWriter, Gnumeric's ssconvert, and iconv.
#   apt-get install python3-openpyxl python3-xlsxwriter gnumeric   (only needed here; the tests read the files as they are)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

cat >phrases.csv <<'END'
序号,禁语,客户感受,应该说
1,先别说话听我说完／你先闭嘴听我讲,不让我把话说完,您先说，我都记着呢。
2,又是你啊、怎么又来了,嫌我烦,您好，又见面了，今天有什么需要我做的？
3,"这点小事也值得跑一趟
就这点事情啊",看不起我的事,您跑一趟辛苦了，这件事我来登记。
4,我们公司一直是这么干的,没得商量,这样安排的缘由我给您讲一下，您的想法我也会转达。
5,不知道,什么都不知道还坐在这儿,我帮您问一下，十分钟内回您电话。
6,哦,敷衍,好的，我记下了。
7,怎么又来了,重复的一行,您好，请坐。
8,你等着吧我先吃口饭,,
9,谁让您不早点来的,怪我,这是公司的规定。
END
iconv -f UTF-8 -t GB18030 phrases.csv >phrases-gb18030.csv
printf '\xef\xbb\xbf' | cat - phrases.csv | sed '1s/.*/\xef\xbb\xbf項次;不應該說的話;客戶的感覺;正確說法/; 2,$s/,/;/g' >phrases-hant-semicolon.csv
ssconvert --export-type=Gnumeric_Excel:xlsx2 phrases.csv phrases-gnumeric.xlsx 2>/dev/null

/usr/bin/python3 - <<'END'
import datetime
import openpyxl
from openpyxl.styles import Font

book = openpyxl.Workbook()
cover = book.active
cover.title = "说明"
cover["A1"] = "前台话术整理"
cover["A2"] = datetime.date(2024, 5, 1)
sheet = book.create_sheet("禁语表")
sheet.merge_cells("A1:D1")
sheet["A1"] = "前台服务禁语"
sheet.append(["应该说", "不能说的话", "业主心里怎么想", "编号"])
sheet.append(["您先说，我都记着呢。", "先别说话听我说完／你先闭嘴听我讲", "不让我把话说完", 1])
sheet.append(["您好，今天有什么需要我做的？", "又是你啊", "嫌我烦", 2])
sheet.append(["", "我正忙着呢你看不见吗", "", 3])
sheet.merge_cells("C4:C5")
sheet["A6"] = "我来登记。"
sheet["B6"] = openpyxl.cell.rich_text.CellRichText("就这点", openpyxl.cell.rich_text.TextBlock(
    openpyxl.cell.text.InlineFont(b=True), "事情啊")) if hasattr(openpyxl.cell, "rich_text") else "就这点事情啊"
sheet["D6"] = 4.0
hidden = book.create_sheet("旧表")
hidden.sheet_state = "hidden"
hidden.append(["序号", "禁语", "客户感受", "应该说"])
hidden.append([1, "这句不该进来", "旧的", "旧的"])
dates = book.create_sheet("日期")
dates.append([datetime.datetime(2024, 5, 1, 14, 30), 0.1, 3.0, True, "=1+1", "x"])
book.save("phrases-openpyxl.xlsx")
END

/usr/bin/python3 - <<'END'
import csv
import zipfile
import xlsxwriter

book = xlsxwriter.Workbook("phrases-xlsxwriter.xlsx")
sheet = book.add_worksheet("禁语")
for y, row in enumerate(csv.reader(open("phrases.csv", encoding="utf-8", newline=""))):
    for x, cell in enumerate(row):
        sheet.write(y, x, int(cell) if cell.isdigit() else cell)
bold = book.add_format({"bold": True})
sheet.write_rich_string(1, 1, "先别说话", bold, "听我说完", "／你先闭嘴听我讲")
book.close()


def hostile(name, change):
    with zipfile.ZipFile("phrases-xlsxwriter.xlsx") as good, zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as bad:
        for part in good.namelist():
            bad.writestr(part, change(part, good.read(part)))


def in_sheet(edit):
    return lambda part, data: edit(data) if part == "xl/worksheets/sheet1.xml" else data


hostile("bomb.xlsx", in_sheet(lambda data: data.replace(b"<sheetData>", b"<sheetData>" + b" " * (40 << 20))))
hostile("entities.xlsx", in_sheet(lambda data: data.replace(
    b"?>", b"?><!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>", 1)))
hostile("broken.xlsx", in_sheet(lambda data: data[:len(data) // 2]))
rows = b"".join(b'<row><c t="inlineStr"><is><t>a</t></is></c></row>' for _ in range(20001))
hostile("too-many-rows.xlsx", in_sheet(lambda data: data.replace(b"<sheetData>", b"<sheetData>" + rows)))
END
